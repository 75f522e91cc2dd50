"""The page that searches the hub: results, what fits here, and a look into a file beforehand."""
