import type { BodaccFacts, Notice } from '#core/domain/bodacc-facts.ts';
import { columnsTable } from './facts-table.ts';
import { clipped } from './formats.ts';
import { html, link, type Markup } from './html.ts';
import type { ReportView } from './view.ts';

const longest = 320;

const judgmentOf = ({ texts, formats }: ReportView, { judgment }: Notice): string[] => {
  if (!judgment) return [];
  const { bodacc } = texts;
  const day = judgment.on === null ? [] : [bodacc.judgmentOn(formats.date(judgment.on))];
  return [judgment.nature, bodacc.effects[judgment.effect], ...day];
};

const detailsOf = (view: ReportView, notice: Notice): string[] => {
  const { bodacc, evidence } = view.texts;
  const corrected = notice.corrects ?? evidence.notGiven;
  return [
    ...judgmentOf(view, notice),
    notice.type === 'correction' ? bodacc.correction(corrected) : null,
    notice.type === 'annulment' ? bodacc.annulment(corrected) : null,
    notice.party === 'seller' ? bodacc.seller : null,
    notice.party === 'buyer' ? bodacc.buyer : null,
    notice.struckOff ? bodacc.struckOff : null,
    notice.dissolution ? bodacc.dissolution : null,
    notice.accountsClosedOn && bodacc.accountsClosedOn(view.formats.date(notice.accountsClosedOn)),
  ].filter((detail) => detail !== null);
};

const noticeCells = (view: ReportView, notice: Notice) => {
  const details = clipped(detailsOf(view, notice).join(', '), longest);
  const { bodacc, evidence } = view.texts;
  return [
    view.formats.date(notice.publishedOn),
    html`<b>${bodacc.families[notice.family]}</b>${details === '' ? null : html`<br>${details}`}`,
    notice.court ?? evidence.notGiven,
    // The page of a notice names the person whom partial diffusion hides.
    notice.address === null ? notice.id : link(notice.address, notice.id),
  ];
};

export const bodaccSaid = (view: ReportView, { notices, total }: BodaccFacts): Markup => {
  const { bodacc } = view.texts;
  const { number } = view.formats;
  if (total === 0 && notices.length === 0) return html`<p>${bodacc.none}</p>`;
  const unread = total > notices.length;
  return html`<p>${
    unread
      ? html`<b>${bodacc.someUnread(number(notices.length), number(total))}</b>`
      : `${bodacc.counted} (${number(notices.length)})`
  }</p>
    ${columnsTable(
      'notices',
      bodacc.caption,
      [bodacc.publishedOn, bodacc.nature, bodacc.court, bodacc.notice],
      notices.map((notice) => noticeCells(view, notice)),
    )}`;
};
