"""Sites whose pages are known: which elements hold the page, and which of those inside do not.

GOV.UK, quirks: one shape before 2018 ("classic": `.document`, `.govspeak`) and one since (`gem-c-…` components); HTML
publications have no `main`; statistics bulletins repeat "Updated" in their header. The speaker lines before a
`<blockquote>` are paragraphs. Reports site of the inspectorate: provider pages and search results, no articles.
"""

from __future__ import annotations

from dataclasses import dataclass

from bs4 import BeautifulSoup, Tag


@dataclass(frozen=True, slots=True)
class Site:
    """`shown_by`: any of these tells the site; `page`: the first that is there holds the page; `drop` goes."""

    reader: str
    shown_by: str
    page: tuple[str, ...]
    drop: str
    label: str = ""  # where the page names its kind
    unlabelled: str = ""  # the label of its pages that name none
    organisation: str = ""  # where it names its publisher


SITES = (
    Site(
        reader="html:govuk",
        shown_by=(
            'meta[property="og:site_name"][content="GOV.UK"], meta[name^="govuk:"], .govuk-template .gem-c-title,'
            " .gem-c-govspeak, body .govspeak, link[rel=canonical][href^='https://www.gov.uk/']"
        ),
        page=("main#content", "#content[role=main]", "main", "[role=main]", "#content", "#wrapper", "body"),
        drop=(
            ".gem-c-title__context, .gem-c-metadata, .gem-c-published-dates, .gem-c-contents-list, "
            ".gem-c-contents-list-with-body,"
            " .gem-c-share-links, .gem-c-print-link, .gem-c-feedback, .gem-c-related-navigation, "
            ".gem-c-contextual-sidebar,"
            " .gem-c-contextual-footer, .gem-c-contextual-breadcrumbs, .gem-c-breadcrumbs, .gem-c-devolved-nations,"
            " .gem-c-translation-nav, .gem-c-subscription-links, "
            ".gem-c-single-page-notification-button, .gem-c-cookie-banner,"
            " .gem-c-phase-banner, .gem-c-intervention, .gem-c-step-nav, .gem-c-organisation-logo, "
            ".gem-c-back-to-top-link,"
            " .gem-c-inverse-header .publication-header__last-changed, "
            ".publication-header__last-changed, .last-changed,"
            " .app-c-contents-list-with-body__link-wrapper, .app-c-back-to-top, "
            ".app-c-published-dates, .app-c-publisher-metadata,"
            " .govuk-breadcrumbs, .govuk-phase-banner, .govuk-skip-link, .govuk-back-link, "
            ".govuk-footer, .contact, .vcard,"
            " .meta-data, .metadata, .change-notes, .document-meta, .inner-heading .type, "
            ".headings-block .type, .page-header .type,"
            " .heading-block .type, .js-document-share-links, .responsive-bottom-margin .context, .share-links,"
            " nav, footer, [role=navigation], [role=banner], [role=contentinfo], "
            "#global-cookie-message, #global-header"
        ),
        label=(
            ".gem-c-title__context, .gem-c-heading__context, .page-header .type, "
            ".headings-block .type, .inner-heading .type, .context .type"
        ),
        organisation=(
            ".gem-c-metadata a[href*='/government/organisations/'], .metadata a[href*='/government/organisations/'],"
            " .meta-data a[href*='/government/organisations/'], .document-meta a[href*='/government/organisations/'],"
            " .gem-c-organisation-logo, .organisation-logo"
        ),
    ),
    Site(
        reader="html:ofsted-reports",
        unlabelled="provider page",
        shown_by=(
            "link[rel=canonical][href*='//reports.ofsted.gov.uk'], "
            "meta[property='og:url'][content*='//reports.ofsted.gov.uk'],"
            " base[href*='//reports.ofsted.gov.uk']"
        ),
        page=("main", "[role=main]", "#content", "body"),
        drop=(
            "nav, footer, header, form, .cookie-banner, .breadcrumbs, .search-form, "
            "[role=navigation], [role=banner], [role=contentinfo]"
        ),
    ),
)


def site_of(soup: BeautifulSoup) -> Site | None:
    """The known site that a page is from, or None."""
    return next((site for site in SITES if soup.select_one(site.shown_by)), None)


def first_text(soup: Tag, selector: str) -> str | None:
    """The text of the first element that a selector finds and that has any."""
    if not selector:
        return None
    return next((text for found in soup.select(selector) if (text := " ".join(found.get_text(" ").split()))), None)


def page_element(soup: BeautifulSoup, site: Site) -> Tag:
    """The element that holds the page, without what is dropped. Takes the tree apart: read its metadata first."""
    page = next((found for selector in site.page if (found := soup.select_one(selector))), soup)
    for element in page.select(site.drop):
        if not element.decomposed and element.find("h1") is None:
            element.decompose()
    return page
