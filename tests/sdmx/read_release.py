"""Reads the SDMX files of a release with pysdmx (the structures are validated against the schemas of SDMX-ML 3.0) and prints
what is in them as JSON: rows, keys that stand more than once, cells whose code is in no list."""

import json
import sys

from pysdmx.io import get_datasets, read_sdmx

folder = sys.argv[1]
structures = read_sdmx(folder + "/structure.xml", validate=True).structures
lists = {each.short_urn: {code.id for code in each.codes} for each in structures if type(each).__name__ == "Codelist"}
told = {}
for each in structures:
    if type(each).__name__ != "DataStructureDefinition":
        continue
    name = each.id.lower()
    (dataset,) = get_datasets(folder + f"/{name}.csv", folder + "/structure.xml")
    data = dataset.data
    keys = [component.id for component in each.components if component.role.name == "DIMENSION"]
    strange = 0
    coded = 0
    for component in each.components:
        if component.enumeration is None:
            continue
        coded += 1
        used = {str(value) for value in data[component.id].dropna().unique()} - {""}
        strange += len(used - {code.id for code in component.enumeration.codes})
    told[name] = {
        "rows": len(data),
        "dimensions": len(keys),
        "coded": coded,
        "repeated_keys": int(data.duplicated(keys).sum()),
        "strange_codes": strange,
    }
print(json.dumps(told))
