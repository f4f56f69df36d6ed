/* poll.h: what the interpreter does between instructions, in loops that it does not run. */
#ifndef PYXC_POLL_H
#define PYXC_POLL_H
#include "core.h"

/* Runs signal handlers (from 3.12 on the garbage collector too) and hands the GIL to another thread that waits for it.
   0, or -1 with an error: KeyboardInterrupt, say. */
PYXC_API int pyxc_poll(void);

static PYXC_UNUSED unsigned pyxc_rounds;

/* pyxc_poll once in many rounds. */
#define PYXC_POLL() (PYXC_LIKELY(++pyxc_rounds & 0x1fff) ? 0 : pyxc_poll())

#endif
