/* yieldfrom.h: yield from and await. */
#ifndef PYXC_YIELDFROM_H
#define PYXC_YIELDFROM_H
#include "generator.h"
#include "traceback.h"

/* The iterator of "yield from o" in generator g and of "await o". New reference or NULL. Coroutines are for generators
   that went through types.coroutine only. */
PYXC_API PyObject *pyxc_yieldfrom_start(pyxc_gen *g, PyObject *o);
PYXC_API PyObject *pyxc_yieldfrom_start_cython(PyObject *o); /* coroutines of this runtime, too */
PYXC_API PyObject *pyxc_await_start(PyObject *o);

/* The iterator of what __aenter__ or __aexit__ gave, with the name in the error. New reference or NULL. */
PYXC_API PyObject *pyxc_await_with(PyObject *o, const char *method);

/* One step of a delegation of g: sends `sent`, or throws the current error in if it is NULL. What the iterator yields (new
   reference); NULL without an error at its end, with its result in *result (new reference); NULL with an error. */
PYXC_API PyObject *pyxc_yieldfrom_send(pyxc_gen *g, PyObject *it, PyObject *sent, PyObject **result);

/* The same in a comprehension, which was a coroutine of its own before 3.12 that handles nothing. */
PYXC_API PyObject *pyxc_yieldfrom_send_comp(pyxc_gen *g, PyObject *it, PyObject *sent, PyObject **result);

/* As PYXC_COMP_FAILED; what has been thrown into the comprehension comes back to g. */
#define PYXC_COMP_FAILED_THROWN(g, name, file, first, line, at)               \
    do {                                                                      \
        PYXC_COMP_FAILED(name, file, first, line, at);                        \
        if (PY_VERSION_HEX < 0x030C0000 && (g)->comp_thrown)                  \
            pyxc_gen_chain(g);                                                \
    } while (0)

#endif
