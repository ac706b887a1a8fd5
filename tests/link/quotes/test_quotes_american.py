"""American newspaper text: who speaks each quotation, in order; None where nobody is named."""

from __future__ import annotations

import pytest

from tests.link.quotes.reading import spoken

PIECES = [
    (
        "The Rev. Otis Blakeney Sr. opened the doors at dawn. “We feed whoever comes,” he said.\n\n"
        "“Some days that is forty people,” Mr. Blakeney added. “Some days it is four hundred.”",
        ["Otis Blakeney Sr."] * 3,
        "a generation in the name, the surname with a title later",
    ),
    (
        '"It\'s a lousy deal," said Sen. Marcia Tolliver, R-Ohio, who voted no.\n\n'
        '"It is the only deal," countered Rep. Hector Ybarra, D-Texas. "She knows it."',
        ["Marcia Tolliver", "Hector Ybarra", "Hector Ybarra"],
        "party and state behind the name",
    ),
    (
        "Marlon “Skip” Dupree, 64, has cut hair on Fillmore Street since 1979. “I don't do fades,” he said.\n\n"
        "His daughter, Renee, does. “He'll learn,” she said.",
        ["Marlon Dupree", "Renee"],
        "a nickname, an age, a relative by her given name",
    ),
    (
        "Engineers disagree about the dam. “It will hold,” said Grace Okonkwo, chief engineer at the water agency.\n\n"
        "A former colleague, who spoke on condition of anonymity, is less sure. “I would not sleep below it,” he said.",
        ["Grace Okonkwo", None],
        "an unnamed colleague keeps his pronoun",
    ),
    (
        "Coach Dana Wexler had a simple answer: “Run more.”\n\nGuard Tyrell Banks did not like it. “My legs are gone,” "
        "said Banks, who had 22 points.",
        ["Dana Wexler", "Tyrell Banks"],
        "a colon without a verb of speech; the surname after the verb",
    ),
    (
        "“Nobody called us,” complained one of the tenants, Alma Reyes. “Nobody ever does.”\n\n"
        "The landlord, Victor Strand, denied it. “We called twice,” he said.",
        ["Alma Reyes", "Alma Reyes", "Victor Strand"],
        "a name in apposition after the verb",
    ),
    (
        "Prosecutors rested Tuesday. ``We proved every count,'' said Assistant U.S. Attorney Neil Corrigan.\n\n"
        "Defense attorney Joyce Pham said the government had ``a theory and a whiteboard.''",
        ["Neil Corrigan", "Joyce Pham"],
        "doubled marks, offices in front",
    ),
    (
        "“I was born in that house,” said Ms. Whitlock's brother, Calvin Whitlock. “I mean to die in it.”\n\n"
        "Loretta Whitlock laughed. “Not before you fix the roof,” she said.",
        ["Calvin Whitlock", "Calvin Whitlock", "Loretta Whitlock"],
        "brother and sister kept apart",
    ),
    (
        "President Warren Aldous called the vote “a mistake.” Gov. Ruth Ellison, his host, called it “democracy.”",
        ["Warren Aldous", "Ruth Ellison"],
        "two people in turn, one quoted word each",
    ),
    (
        "The pilot, 41-year-old Soledad Cruz, walked away. “I felt the tail go,” the 41-year-old said.",
        ["Soledad Cruz"],
        "an age for a name",
    ),
    (
        "Analysts at Kemper & Lowe were surprised. “Cash was fine in June,” said Nikhil Rao, an analyst there. "
        "“Something happened in July.”\n\nA spokeswoman for the company declined to comment.",
        ["Nikhil Rao", "Nikhil Rao"],
        "a firm with an ampersand is nobody",
    ),
    (
        "“Is it over?” asked Trooper Ben Hadley.\n\n“Not yet,” answered his partner, Luz Marin. “Stay down.”",
        ["Ben Hadley", "Luz Marin", "Luz Marin"],
        "verbs of asking before their subjects",
    ),
    (
        "Mayor Patricia Sung said the city “cannot pave its way out.” Councilman Ray Dillard said it could. "
        "“We have the asphalt,” he said. “What we lack is the nerve.”",
        ["Patricia Sung", "Ray Dillard", "Ray Dillard"],
        "he agrees with the councilman, not with the mayor",
    ),
    (
        "Dr. Lena Fisk, who runs the clinic, and her deputy, Tom Vance, disagree. “Open Sundays,” Vance says. "
        "“Never,” says Fisk.",
        ["Tom Vance", "Lena Fisk"],
        "surnames alone, in turn",
    ),
    (
        "Two witnesses saw the truck. “It was red,” one said. “It was maroon,” said the other, Bernice Katz.",
        [None, "Bernice Katz"],
        "one, and the other by name",
    ),
    (
        "A White House spokesman, Ari Feld, declined to say. “We're reviewing our options,” Feld said in an email.",
        ["Ari Feld"],
        "an office in commas, and a verb that is no role",
    ),
    (
        "Edwina Prowse, 71, keeps bees. Her neighbor Sal D'Amato disagrees with her.\n\n“She is the most social person "
        "here,” he said.\n\nThe bees, she said, keep her honest. “You can't fake calm with a bee.”",
        ["Sal D'Amato", "Edwina Prowse"],
        "he is no she later on",
    ),
    (
        "Tyrese Malone scored 31 points. “We kept coming,” Malone said.\n\nMalone's reply to critics? “Ask me in May.”",
        ["Tyrese Malone", "Tyrese Malone"],
        "a given name of no list, a possessive that opens its sentence",
    ),
    (
        "Mr. Tolland's lawyer, Beth Sayre, called Mr. Nims “a confessed liar with a deal.” “He lied,” Ms. Sayre told "
        "jurors, “for money.”",
        ["Beth Sayre"] * 3,
        "whose lawyer, and titles between verb and words",
    ),
    (
        "As former selectman Roy Tibbets likes to put it, “Democracy is the art of standing around.”",
        ["Roy Tibbets"],
        "likes to put it",
    ),
    (
        "City Manager Paula Yoon said the contract was “under review.”\n\n“You said that in March,” Leroy Tuggle shot "
        "back.\n\n“And in March it was true,” she replied.",
        ["Paula Yoon", "Leroy Tuggle", "Paula Yoon"],
        "a verb of two words",
    ),
    (
        "“The law is the law,” said First Federal's counsel, Thaddeus Boone III. “So pay.”",
        ["Thaddeus Boone III"] * 2,
        "a generation at the end of a sentence",
    ),
    (
        "In an interview, Kovacs described the raid. “They broke the door,” she said.\n\nJudit Kovacs is 68. “Eleven "
        "pair of boots,” her grandson Peter, 14, added.",
        ["Judit Kovacs", "Peter"],
        "a surname before its full name",
    ),
    (
        "``I'm not a crook,'' the treasurer said. ``I'm a bad bookkeeper.''",
        [None, None],
        "an office with nobody named",
    ),
    (
        "“No,” said Mr. Hall. “Never,” said Nancy Church, his partner.",
        ["Hall", "Nancy Church"],
        "surnames of buildings",
    ),
    (
        "The mayor opened Mary Hall. Leeds Town Hall said it was “glad to help”.",
        [None],
        "a building is nobody",
    ),
    (
        "“Everything we did,” said Harold Nims, a former trader at Bear Creek who testified for the state, “was to "
        "please the boss.”",
        ["Harold Nims", "Harold Nims"],
        "a clause behind the trade",
    ),
]


@pytest.mark.parametrize(("text", "speakers", "why"), PIECES, ids=[why for _, _, why in PIECES])
def test_american_speakers(text: str, speakers: list[str | None], why: str) -> None:
    assert [quote.speaker for quote in spoken(text)] == speakers, why
