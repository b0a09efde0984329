# SPDX-License-Identifier: GPL-3.0-or-later
"""What the people of generated communities say."""

import random

STATEMENTS = [
    "I took the blue one and it held up well", "Never again, the zip froze", "Same here", "no, the other way round",
    "Merci, c'est noté pour samedi", "Chez moi ça marche depuis la mise à jour", "On y va ensemble dimanche",
    "جميل جدا، شكرا لكم على الصورة", "أنا أيضا أفضل اللون الأخضر", "תודה רבה, הגיע היום", "昨日届きました、とても良いです",
    "我也买了蓝色的，质量不错", "초록색이 더 좋아요", "❤️", "👍🏽👍🏽", "so true 😂", "see line\u2028two", "",
    "https://example.org/a?b=1 explains it", "ok.", "Ich nehme die große Größe",
]
QUESTIONS = [
    "does it ship to Lyon?", "which size did you take?", "Quelqu'un a déjà essayé ?", "هل يتوفر باللون الأحمر؟",
    "これはいつ発売ですか？", "这个什么时候到货？", "מתי זה חוזר למלאי?", "any news?", "why?",
]
CALLS = ["anyone tried @{}. and liked it?", "@{} my parcel is late", "@{}你好，请问几点开门？", "شكرا @{} على السرعة",
         "cc @{}!", "(@{})", "@{}_shop is not them", "@{}… hello?", "I asked @{} twice"]
BRAND_SAYS = ["New stock is in", "Which colour next?", "both!", "thanks", "We will look into it.", "Merci à vous !",
              "新商品が入荷しました", "see you on Sunday 🏕️", "What do you think?"]
RING = ["This brand changed my whole life, buy it while it lasts", "Das beste Produkt aller Zeiten, sofort kaufen Leute",
        "Cette marque a changé toute ma vie, achetez vite"]


def audience_text(rng: random.Random, handle: str = "") -> str:
    """With `handle`, some texts name it."""
    chance = rng.random()
    if handle and chance < 0.08:
        name = handle if rng.random() < 0.5 else handle.upper()
        return rng.choice(CALLS).format(name)
    return rng.choice(QUESTIONS if chance < 0.3 else STATEMENTS)


def naming(rng: random.Random, handle: str) -> str:
    return rng.choice([call for call in CALLS if "_shop" not in call]).format(handle)
