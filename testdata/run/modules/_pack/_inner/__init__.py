from .. import exported
from ..part import visible as renamed
from . import deepest

__path__.append("nowhere")
