/* cppref.h: objects of C++ classes in C variables that are declared before they are made. Nothing of it exists in C. */
#ifndef PYXC_CPPREF_H
#define PYXC_CPPREF_H
#include "core.h"
#ifdef __cplusplus
#include <memory>
#include <new>
#include <type_traits>
#include <utility>

/* The address of what an expression refers to. Declarations of headers say less of const than C++ does. */
template <class T> static inline T *pyxc_ref(const T &x) { return const_cast<T *>(std::addressof(x)); }

/* Room for an object that is made by an expression later, and made anew by another one; destroyed with its variable. */
template <class T> struct pyxc_hold {
    alignas(T) unsigned char room[sizeof(T)];
    bool live = false;
    pyxc_hold() {}
    pyxc_hold(const pyxc_hold &) = delete;
    ~pyxc_hold() { drop(); }
    T *get() { return reinterpret_cast<T *>(room); }
    void drop()
    {
        if (live) {
            live = false;
            get()->~T();
        }
    }
};

/* Makes what a variable holds of the arguments of its constructor, or of an expression without a copy. */
#define PYXC_HOLD(h, ...)                                                                                              \
    ((h).drop(), (void)::new ((void *)(h).room) typename std::remove_pointer<decltype((h).get())>::type(__VA_ARGS__),  \
     (void)((h).live = true))

/* The attributes of extension types that are C++ objects are made in memory that is there already. */
template <class T> static inline void pyxc_make(T &x) { ::new ((void *)std::addressof(x)) T(); }
template <class T> static inline void pyxc_unmake(T &x) { x.~T(); }
#endif
#endif
