#include "poll.h"

int pyxc_poll(void)
{
    (void)pyxc_rounds;
    if (PyErr_CheckSignals() < 0)
        return -1;
    Py_BEGIN_ALLOW_THREADS
    Py_END_ALLOW_THREADS
    return 0;
}
