/* textsig.h: functions whose docstring starts with their signature (embedsignature.format=clinic). */
#ifndef PYXC_TEXTSIG_H
#define PYXC_TEXTSIG_H
#include "function.h"

/* Makes of the docstring of a new function f, "name(...)", a line "--", an empty one and the rest, its __text_signature__,
   which begins with the parenthesis, and its __doc__, None if nothing is left. 0, or -1 with an error. */
PYXC_API int pyxc_text_signature(PyObject *f);

#endif
