"""Which council was given which grade for what, in sentences; rows are (text, expected, why).

Expected is in the notation of `notation.py`. A document's date is 20 October 2019 unless the row is among the dated
ones.
"""

from __future__ import annotations

import pytest

from pipeline.run.document import extract
from tests.helpers import document
from tests.link.notation import written

ONE_COUNCIL = [
    ("Leeds was rated good.", "Leeds all G", "no area named: overall effectiveness"),
    ("Ofsted has rated children's services in Leeds ‘outstanding’.", "Leeds all O", "the council behind its services"),
    ("Inspectors judged Torbay Council to be inadequate.", "Torbay all I", "judged to be"),
    ("York is good.", "York all G", "a plain statement"),
    ("Halton requires improvement.", "Halton all R", "the grade as a verb"),
    ("Halton, which requires improvement to be good, is next.", "Halton all R", "in a relative clause"),
    ("Torbay Council received an inadequate rating.", "Torbay all I", "a noun for the grade"),
    ("Ofsted gave a good rating to Camden.", "Camden all G", "given to"),
    ("There was a good rating for Camden.", "Camden all G", "a rating for"),
    ("Camden kept its good rating.", "Camden all G", "kept is current, and says nothing of before"),
    ("Camden remains outstanding.", "Camden all O", "remains is current"),
    ("Camden joined the short list of authorities rated outstanding.", "Camden all O", "one of a plural"),
    ("Camden is one of only three councils to be rated outstanding.", "Camden all O", "one of a counted plural"),
    ("Leeds was rated good for adoption.", "Leeds adopt G", "an area behind the grade"),
    (
        "Leeds was rated inadequate for children who need help and protection.",
        "Leeds help I",
        "an area in Ofsted's words",
    ),
    ("Leadership in Leeds was judged outstanding.", "Leeds lead O", "an area before the grade"),
    (
        "Leeds was judged good overall and outstanding for leadership.",
        "Leeds all G; Leeds lead O",
        "two grades, two areas",
    ),
    ("Leeds was rated good overall but requires improvement for care leavers.", "Leeds all G; Leeds leave R", "but"),
    ("In Leeds, leadership and adoption were rated good.", "Leeds lead G; Leeds adopt G", "two areas, one grade"),
    ("Leadership in Leeds was good, as were adoption services.", "Leeds lead G; Leeds adopt G", "as were"),
    (
        "Leeds was good for leadership and inadequate for help and protection.",
        "Leeds lead G; Leeds help I",
        "areas do not cross",
    ),
    (
        "Inspectors rated Leeds as requires improvement in all three key judgements.",
        "Leeds help R; Leeds care R; Leeds lead R",
        "three at once",
    ),
    (
        "Leeds was rated outstanding in every area.",
        "Leeds all O; Leeds help O; Leeds care O; Leeds lead O",
        "all there are",
    ),
    (
        "The safeguarding children board in Leeds was found to be inadequate.",
        "Leeds lscb I",
        "the board's own judgement",
    ),
    ("Slough Children First was judged inadequate.", "Slough all I", "a trust stands for its council"),
    (
        "After being given two inadequate ratings, Hull City Council changed its managers.",
        "Hull all I",
        "the subject follows the comma",
    ),
    ("Rated inadequate in 2018, Hull has a new plan.", "Hull all I", "the subject follows the comma"),
    ("Torbay, where the director resigned in May, is inadequate.", "Torbay all I", "an aside between"),
    (
        "The seven rated inadequate are: Slough; Torbay; Hull.",
        "Slough all I; Torbay all I; Hull all I",
        "a list behind a colon",
    ),
]
SEVERAL = [
    (
        "Leeds: overall – good; leadership – outstanding; adoption – good.",
        "Leeds all G; Leeds lead O; Leeds adopt G",
        "a run of labels",
    ),
    (
        "Cumbria's services for children in care were found inadequate, with leadership requiring improvement "
        "and adoption good.",
        "Cumbria care I; Cumbria lead R; Cumbria adopt G",
        "a phrase with with",
    ),
    (
        "North Tyneside has an overall rating of outstanding, South Tyneside good and Gateshead good.",
        "North Tyneside all O; South Tyneside all G; Gateshead all G",
        "the verb said once",
    ),
    (
        "Leeds and Camden were rated good, while Torbay was inadequate.",
        "Leeds all G; Camden all G; Torbay all I",
        "two groups",
    ),
    (
        "Ofsted has rated Wirral, Slough and Hull ‘inadequate’, Bexley ‘good’ and Camden ‘outstanding’.",
        "Wirral all I; Slough all I; Hull all I; Bexley all G; Camden all O",
        "three groups of one verb",
    ),
    ("Leeds (good) and Torbay (inadequate) were inspected.", "Leeds all G; Torbay all I", "grades in brackets"),
    ("Leeds and Torbay were rated good and inadequate respectively.", "Leeds all G; Torbay all I", "dealt out in turn"),
    ("Unlike Leeds, Torbay was rated inadequate.", "Torbay all I", "a companion is not the subject"),
    ("Torbay, which Leeds supports, was rated inadequate.", "Torbay all I", "an aside names another"),
    (
        "Hull joins Bexley and Merton in the middle: both were found to require improvement.",
        "Bexley all R; Merton all R",
        "both",
    ),
    ("Leeds was rated good. Torbay received the same rating.", "Leeds all G; Torbay all G", "the same grade"),
    (
        "Hull is inadequate. Leeds is good. Slough has the same grade as Hull.",
        "Hull all I; Leeds all G; Slough all I",
        "the same grade as a named council",
    ),
    (
        "Leeds was rated good for leadership. This was also the grade for adoption.",
        "Leeds lead G; Leeds adopt G",
        "the grade taken up",
    ),
    ("Leeds was inspected in May. The council was rated good.", "Leeds all G", "the council"),
    ("Leeds was inspected in May. It was rated good.", "Leeds all G", "it"),
    ("Leeds and Hull were inspected. They were rated good.", "Leeds all G; Hull all G", "they"),
    (
        "Leeds is next. Torbay was inspected in May, and the council was rated good.",
        "Torbay all G",
        "the nearer council",
    ),
    ("Hampshire is old. Isle of Wight has gone far. It was rated good.", "Isle of Wight all G", "the last spoken of"),
    ("The number of authorities judged inadequate includes Slough and Hull.", "Slough all I; Hull all I", "includes"),
    ("Leeds went from inadequate to good.", "Leeds all <I; Leeds all G", "from and to"),
    ("Leeds rose to good, up from requires improvement.", "Leeds all G; Leeds all <R", "up from"),
    ("Previously rated inadequate, Leeds is now good.", "Leeds all <I; Leeds all G", "previously and now"),
    (
        "Leeds, inadequate in 2014 and again in 2016, is now good.",
        "Leeds all <I; Leeds all G",
        "said twice is one record",
    ),
    (
        "Leeds is good. It had been rated inadequate in 2015.",
        "Leeds all G; Leeds all <I",
        "had been, and a later grade",
    ),
    ("Leeds was judged good in 2014.", "Leeds all G", "an old grade that still stands"),
    (
        "At the last inspection, in 2015, Leeds was rated inadequate overall, although its adoption work was good. "
        "It is now good.",
        "Leeds all <I; Leeds adopt <G; Leeds all G",
        "the second grade shares the year of the first",
    ),
    ("Leeds climbed out of the lowest grade. It was rated good.", "Leeds all <I; Leeds all G", "left behind"),
    (
        "Its rating fell from good to inadequate, Ofsted said of Leeds.",
        "Leeds all <G; Leeds all I",
        "the council comes last",
    ),
]
NONE = [
    ("The fostering service in Leeds was rated good.", "", "a service inspected on its own"),
    ("Leeds has ‘outstanding’ features, Ofsted said.", "", "a part is praised"),
    ("The areas found to require improvement in Leeds were listed.", "", "what needs work"),
    ("Leeds wants to be rated outstanding.", "", "a wish"),
    ("Leeds is not yet good.", "", "a band, and a denial"),
    ("If Leeds is rated inadequate, ministers will step in.", "", "a condition"),
    ("Leeds was not judged inadequate.", "", "denied"),
    ("Leeds said that 24 councils were rated inadequate.", "", "a counted plural is a figure"),
    ("In Leeds, ten of the schools were judged good.", "", "schools"),
    ("A children's home in Leeds was rated outstanding.", "", "a home placed in the council"),
    ("A nursery in Leeds was judged inadequate.", "", "a nursery placed in the council"),
    ("Leeds has a good record on adoption.", "", "everyday English"),
    ("Support for carers in Leeds was good.", "", "no judgement area"),
    ("Leeds, like most councils rated good or better, has few vacancies.", "", "a band is no grade"),
    ("The CQC rated adult social care in Leeds as requires improvement.", "", "another service"),
    ("Leeds was inspected. Seven authorities were inadequate.", "", "a counted plural does not take the council up"),
    ("Leeds and Hull met. A quarter of departments are inadequate.", "", "a share does not take the council up"),
    ("Leeds was praised for its good leadership.", "", "an adjective of its noun"),
    ("Ofsted judges councils on a scale from outstanding to inadequate, Leeds was told.", "", "the scale explained"),
    ("Leeds plans to become an outstanding authority by 2023.", "", "a plan"),
    ("Two actions for Leeds remain outstanding.", "", "left undone"),
]


SHARED = [
    ("Hackney LBC was rated good.", "Hackney all G", "a trade paper's suffix"),
    (
        "Hull is one of four whose services are inadequate, along with Leeds and Slough.",
        "Hull all I; Leeds all I; Slough all I",
        "along with",
    ),
    ("Hampshire and Essex are outstanding, and so is Bexley.", "Hampshire all O; Essex all O; Bexley all O", "so is"),
    (
        "Besides Hull, leadership was inadequate at Leeds and Slough.",
        "Hull lead I; Leeds lead I; Slough lead I",
        "besides",
    ),
    ("Hull is one of the four local authorities rated inadequate.", "Hull all I", "one of four is no scale"),
    (
        "Inspectors judged those in Birmingham, Doncaster, Essex, Reading, West Sussex and Wokingham to be good.",
        "Birmingham all G; Doncaster all G; Essex all G; Reading all G; West Sussex all G; Wokingham all G",
        "a long list between verb and grade",
    ),
    (
        "The number of councils rated inadequate has doubled. Those councils were Hull and Leeds.",
        "Hull all I; Leeds all I",
        "named in the next sentence",
    ),
    (
        "Reading, Slough and Merton share a border: the first two require improvement, the third is good.",
        "Reading all R; Slough all R; Merton all G",
        "dealt out by rank",
    ),
    ("In Leeds and Hull, the latter was inadequate.", "Hull all I", "the latter"),
    (
        "Good ratings went to Camden and Hackney; Lambeth had to settle for requires improvement.",
        "Camden all G; Hackney all G; Lambeth all R",
        "a semicolon parts councils with their own verbs",
    ),
    (
        "Two improved: Halton, to good, and Knowsley, to requires improvement.",
        "Halton all G; Knowsley all R",
        "each to",
    ),
    (
        "The good rating puts Rochdale ahead of Oldham and Tameside, both of which require improvement.",
        "Rochdale all G; Oldham all R; Tameside all R",
        "puts, both of which",
    ),
    ("‘Inadequate’ Slough told to speed up.", "Slough all I", "a headline's label"),
]
CHANGES = [
    ("Leadership in Leeds went from inadequate to good.", "Leeds lead <I; Leeds lead G", "one area for both grades"),
    ("Leeds was rated good for leadership (previously inadequate).", "Leeds lead G; Leeds lead <I", "in brackets"),
    (
        "Leeds is good overall, up from inadequate, and outstanding for leadership.",
        "Leeds all G; Leeds all <I; Leeds lead O",
        "the aside's time ends with it",
    ),
    ("Leeds moved from good to outstanding.", "Leeds all <G; Leeds all O", "no band of two grades"),
    ("Leeds was inadequate but is now good.", "Leeds all <I; Leeds all G", "overtaken"),
    ("Leeds has shaken off its ‘inadequate’ tag and is now good.", "Leeds all <I; Leeds all G", "shaken off"),
    (
        "Norfolk was praised. Moving up from “good” in 2018 to “outstanding” puts the council first.",
        "Norfolk all <G; Norfolk all O",
        "the sentence opens on the change",
    ),
    ("Leeds is good. It was rated inadequate as recently as 2016.", "Leeds all G; Leeds all <I", "as recently as"),
    ("Calderdale, once under intervention, has reached ‘good’.", "Calderdale all G", "once stands in an aside"),
    (
        "Leeds requires improvement for adoption, with overall effectiveness as inadequate.",
        "Leeds adopt R; Leeds all I",
        "an area of the next grade",
    ),
    ("The LSCB and children's services in Leeds were inadequate.", "Leeds all I; Leeds lscb I", "the services too"),
    (
        "In Leeds adoption and leadership were looked at. All of these areas were found to require improvement.",
        "Leeds adopt R; Leeds lead R",
        "areas listed before",
    ),
    ("Leeds was inadequate for children's safety.", "Leeds help I", "an older wording"),
]
NOBODY = [
    ("No authority in the country has been judged ‘outstanding’ overall, Leeds said.", "", "nobody has it"),
    ("Leeds was rated good for its contact centre.", "", "no area, and not the whole"),
    ("Leeds was inadequate on three of four measures.", "", "areas only counted"),
    ("Leeds went from inadequate to good, skipping ‘requires improvement’.", "Leeds all <I; Leeds all G", "skipped"),
    ("Its staff spared Leeds from being judged inadequate.", "", "spared"),
]


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [*ONE_COUNCIL, *SEVERAL, *SHARED, *CHANGES, *NOBODY, *NONE],
    ids=lambda value: str(value)[:50],
)
def test_a_grade_is_linked(text: str, expected: str, why: str) -> None:
    page = document(text, published="2019-10-20")
    judgements = extract(page).judgements
    assert written(judgements) == expected, why
    for judgement in judgements:
        evidence = judgement.evidence
        assert page.text[evidence.start : evidence.end] == evidence.text
        assert evidence.rule
