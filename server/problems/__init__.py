"""How every HTTP answer tells what went wrong: one shape, RFC 9457, for the guard and all routes."""
