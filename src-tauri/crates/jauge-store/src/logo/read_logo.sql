SELECT kind, bytes FROM logo
