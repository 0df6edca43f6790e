"""Terms: what a glossary holds, where its terms stand in a text, and whether two sides agree."""

from termcheck.glossary.files.load import load_glossary
from termcheck.glossary.matching.match import find_en, find_ja
from termcheck.glossary.model import Concept, Glossary, GlossaryError

__all__ = ["Concept", "Glossary", "GlossaryError", "find_en", "find_ja", "load_glossary"]
