"""``python -m beforehand.words``: compile the program's own words."""

import sys

from beforehand.errors import PackError
from beforehand.words.program import write_compiled

if __name__ == "__main__":
    try:
        for file in write_compiled():
            print(file)
    except PackError as error:
        sys.exit(str(error))
