"""The meaning of a law: its rules evaluated plainly, world by world. Every faster road is held to this one."""
