"""Exchange rates by date: what one currency was worth in another, and who says so.

    book = RateBook(front_matter={"USD": Fraction("162.5")})
    book.rate("USD", "JPY", datetime.date(2026, 6, 30))

Nothing is opened before a rate is asked for that no nearer source gives.
"""

from termcheck.rates.book import Rate, RateBook, Unknown, rate_text, significant
from termcheck.rates.sources import RatesError

__all__ = ["Rate", "RateBook", "RatesError", "Unknown", "rate_text", "significant"]
