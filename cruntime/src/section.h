/* section.h: cython.critical_section, one lock or two that are held for a block, as far as no call in it waits. With the
 * GIL there is nothing to do. Needs the GIL, or where there is none what stands for it: a thread state.
 * Source: Include/cpython/critical_section.h of 3.13. */
#ifndef PYXC_SECTION_H
#define PYXC_SECTION_H
#include "mutex.h"

#ifdef Py_GIL_DISABLED
typedef struct {
    PyCriticalSection2 locks;
    int n;
} pyxc_section;

/* Enters a section of the objects a and b, or of a alone if b is NULL. Never fails. */
PYXC_INLINE void pyxc_section_enter(pyxc_section *s, PyObject *a, PyObject *b)
{
    s->n = b ? 2 : 1;
    if (b)
        PyCriticalSection2_Begin(&s->locks, a, b);
    else
        PyCriticalSection_Begin(&s->locks._cs_base, a);
}

/* The same with locks. */
#if PY_VERSION_HEX >= 0x030E0000
PYXC_INLINE void pyxc_section_lock(pyxc_section *s, pyxc_mutex *a, pyxc_mutex *b)
{
    s->n = b ? 2 : 1;
    if (b)
        PyCriticalSection2_BeginMutex(&s->locks, a, b);
    else
        PyCriticalSection_BeginMutex(&s->locks._cs_base, a);
}
#else
/* 3.13 takes objects only, of which it looks at the lock and nothing else. */
#define PYXC_WITH_LOCK(m) ((PyObject *)(void *)((char *)(m) - offsetof(PyObject, ob_mutex)))
PYXC_INLINE void pyxc_section_lock(pyxc_section *s, pyxc_mutex *a, pyxc_mutex *b)
{
    pyxc_section_enter(s, PYXC_WITH_LOCK(a), b ? PYXC_WITH_LOCK(b) : NULL);
}
#endif

PYXC_INLINE void pyxc_section_leave(pyxc_section *s)
{
    if (s->n == 2)
        PyCriticalSection2_End(&s->locks);
    else
        PyCriticalSection_End(&s->locks._cs_base);
}
#else
typedef int pyxc_section;
#define pyxc_section_enter(s, a, b) ((void)(s), (void)(a), (void)(b))
#define pyxc_section_lock(s, a, b) ((void)(s), (void)(a), (void)(b))
#define pyxc_section_leave(s) ((void)(s))
#endif

#endif
