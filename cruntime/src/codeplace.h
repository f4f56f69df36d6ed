/* codeplace.h: the functions of one def share their code object, and it is the code of the frames of tracebacks, too.
 *
 * Such a code object has, behind the instructions that run, one for each place that has been met, whose entry in the table of locations is
 * written when that happens; the hash of the table is that of its first state. For the modules of a .py. */
#ifndef PYXC_CODEPLACE_H
#define PYXC_CODEPLACE_H
#include "function.h"

/* Sets pyxc_shared_code and pyxc_own_frame; before the first function is made. */
PYXC_API void pyxc_share_code(void);

#endif
