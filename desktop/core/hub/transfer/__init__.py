"""Fetching one file: resumed after every break, verified before it gets its name.

Begin with `fetch.py`. `filling.py` brings bytes together: `streams.py` has the connections,
`partial.py` the unfinished file with its `journal.py`, `front.py` the hash that follows what has
arrived. `unfinished.py` is for whoever looks at what was left, or deletes it.
"""
