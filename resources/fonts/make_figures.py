#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes "Weft Figures" from the Inter of the system: its ten tabular digits and nothing else.

Qt 6.4 cannot switch on a font's tabular figures. A family that holds only them, asked before Inter, does the same.
Needs python3-fonttools and fonts-inter. Usage: make_figures.py (writes beside itself)
"""
import pathlib

from fontTools import subset
from fontTools.ttLib import TTFont

INTER = pathlib.Path("/usr/share/fonts/opentype/inter")
FAMILY = "Weft Figures"
DIGITS = range(ord("0"), ord("9") + 1)


def tabular_glyphs(font):
    table = font["GSUB"].table
    glyphs = {}
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag != "tnum":
            continue
        for index in record.Feature.LookupListIndex:
            for entry in table.LookupList.Lookup[index].SubTable:
                glyphs.update(getattr(entry, "ExtSubTable", entry).mapping)
    return glyphs


def keep_digits(font):
    glyphs = tabular_glyphs(font)
    for table in font["cmap"].tables:
        for digit in DIGITS:
            if table.cmap.get(digit) in glyphs:
                table.cmap[digit] = glyphs[table.cmap[digit]]
    options = subset.Options(layout_features=[], hinting=False, name_IDs=["*"], notdef_outline=True)
    options.drop_tables += ["GPOS", "GSUB", "GDEF", "STAT", "BASE", "DSIG"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=DIGITS)
    subsetter.subset(font)
    widths = font["hmtx"].metrics
    digits = [font.getBestCmap()[digit] for digit in DIGITS]
    widest = max(widths[glyph][0] for glyph in digits)
    for glyph in digits:
        widths[glyph] = (widest, widths[glyph][1])


def rename(font, style):
    names = font["name"]
    names.names = [name for name in names.names if name.nameID in (0, 13, 14)]
    ribbi = style in ("Regular", "Bold")
    texts = {
        1: FAMILY if ribbi else f"{FAMILY} {style}",
        2: style if ribbi else "Regular",
        3: f"WeftFigures-{style}",
        4: f"{FAMILY} {style}",
        5: "Version 1.0; the tabular digits of Inter 4.0",
        6: f"WeftFigures-{style}",
        16: FAMILY,
        17: style,
    }
    for number, text in texts.items():
        names.setName(text, number, 3, 1, 0x409)
    outlines = font["CFF "].cff
    outlines.fontNames = [f"WeftFigures-{style}"]
    outlines.topDictIndex[0].FamilyName = FAMILY
    outlines.topDictIndex[0].FullName = f"{FAMILY} {style}"


for style in ("Regular", "Medium", "SemiBold", "Bold"):
    inter = TTFont(INTER / f"Inter-{style}.otf", recalcTimestamp=False)
    keep_digits(inter)
    rename(inter, style)
    inter.save(pathlib.Path(__file__).with_name(f"weft-figures-{style.lower()}.otf"))
