from .c import thing

other = "d"
