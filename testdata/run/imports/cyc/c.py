from .d import other

thing = "c"
