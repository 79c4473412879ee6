"""Files to tree: YAML, FEEL and Fluent, every position kept, every problem collected."""
