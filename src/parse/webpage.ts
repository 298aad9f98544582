/** Marks of council web pages that are not part of what the page says. */
export interface Menu {
  text: string;
  skip: string | null;
  download: boolean;
  truncatedAt: string | null;
}

const download =
  / ?(?:pdf icon|word icon|document icon|attachment icon)? ?\b(?:PDF|DOCX?|XLSX?|PPTX?)\s\d+(?:\.\d+)?\s?[KM]B\b(?!.*\bMinutes: ).*$/i;
const downloadBare = /\s*pdf icon\s*$/i;
/** "word icon Complaints [51kb]- pdf icon Appendix B5 [678kb]": files by their size in brackets. */
const icon = /^(?:word|pdf|document) icon /i;
const sized = /\s?\[\d{1,5} ?[km]b\].*$/i;
const truncated = / ?(?:\.{3}|…)? ?\bview the full (?:minutes|decision|agenda) text for item (\d+[A-Za-z]?)\b.*$/i;
const menu =
  /^(?:additional documents|supporting documents|background papers available|share this page|printer[- ]friendly|view directions|view the background to item .{1,40}|watch the (?:meeting|webcast)|webcast|media|items|email updates|share this item|toggle menu|view the webcast|skip to (?:main )?content|search|home|menu|bookmark this page|attendance details|publication date.{0,40}|link to webcast|download.{0,40}|home ?[>»›].{0,120}|decision status:.{1,60}|is (?:the decision )?(?:an? )?key decision\?:.{1,20}|is (?:the decision )?subject to call[- ]in\?:.{1,20}|effective from:.{1,30}|find out more about this issue|(?:conflict of interest|dispensation granted): none|accompanying documents)\s?:?$/i;

/** "Budget pdf icon PDF 69 KB" -> "Budget", and what the rest was. */
export function splitMenu(text: string): Menu {
  let rest = text;
  let marked = false;
  let truncatedAt: string | null = null;
  const cut = rest.length < 100_000 && /view the full/i.test(rest) ? truncated.exec(rest) : null;
  if (cut) {
    truncatedAt = cut[1] as string;
    rest = rest.slice(0, cut.index).replace(/\s*(?:\.{3}|…)\s*$/, '');
  }
  // most lines name no file
  if (rest.length < 600 && /[KM]B\b|icon|view directions/i.test(rest)) {
    const found = download.exec(rest) ?? downloadBare.exec(rest);
    if (found) {
      marked = true;
      rest = rest.slice(0, found.index).replace(/,\s*$/, '');
    }
    const number = /^\d{1,3}\. /.exec(rest)?.[0] ?? '';
    if (icon.test(rest.slice(number.length)) && sized.test(rest)) {
      marked = true;
      rest = number + rest.slice(number.length).replace(icon, '').replace(sized, '');
    }
    rest = rest.replace(/\.\s+View directions$/i, '.');
  }
  const skip = menu.test(rest) ? 'menu' : null;
  return { text: rest, skip, download: marked, truncatedAt };
}

const pageTitle =
  /^(?:agenda|minutes|decisions|draft minutes|printed minutes|public minutes)(?:,? (?:and|&) (?:draft |printed |public )?(?:agenda|minutes|decisions))$|^agenda, (?:decisions|minutes) (?:and|&) (?:draft )?(?:decisions|minutes)$|^agenda item$|^meeting documents$|^issue - (?:meetings|decisions)$|^meeting details$|^decision details$/i;
const pageSign =
  /^(?:(?:note )?no\.? item|items?|venue:.*|contact:.*|decision maker:.*|no\.? \| item.*|agenda items|itemdescriptionresolution|share this page)$/i;

/** "Agenda and minutes", "Issue - meetings": the heading that council web pages start with. */
export function isPageTitle(text: string): boolean {
  return pageTitle.test(text);
}
export function isPageSign(text: string): boolean {
  return pageSign.test(text);
}

/** "Minutes:", "Decision:" on a line of its own: what follows was said, what stands before was announced. */
export function isMinutesMark(text: string): boolean {
  return /^(?:minutes|draft minutes|public minutes|decision|decisions|resolution)\s?:$/i.test(text);
}

/** "Decision Maker: Cabinet", on the page of one decision */
export const isDecisionPage = (text: string): boolean => /^decision maker\s?:/i.test(text);
