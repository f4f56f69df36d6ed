/* gil.h: regions without and with the GIL. `PyThreadState *s; pyxc_gil_release(&s); ... pyxc_gil_restore(&s);`
 * and `PyGILState_STATE s; pyxc_gil_ensure(&s); ... pyxc_gil_unensure(&s);`. */
#ifndef PYXC_GIL_H
#define PYXC_GIL_H
#include "core.h"

PYXC_INLINE void pyxc_gil_release(PyThreadState **s) { *s = PyEval_SaveThread(); }
PYXC_INLINE void pyxc_gil_restore(PyThreadState **s) { PyEval_RestoreThread(*s); }
/* The same in a function that may be called with or without the GIL. */
PYXC_INLINE void pyxc_gil_release_held(PyThreadState **s) { *s = PyGILState_Check() ? PyEval_SaveThread() : NULL; }
PYXC_INLINE void pyxc_gil_restore_held(PyThreadState **s)
{
    if (*s)
        PyEval_RestoreThread(*s);
}
PYXC_INLINE void pyxc_gil_ensure(PyGILState_STATE *s) { *s = PyGILState_Ensure(); }
PYXC_INLINE void pyxc_gil_unensure(PyGILState_STATE *s) { PyGILState_Release(*s); }

#endif
