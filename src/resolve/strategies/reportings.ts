import type { ItemFact } from '../../model/facts.ts';
import { type Context, itemRef, part } from '../context.ts';
import type { Sitting } from '../meetings/meeting.ts';
import { rest } from '../organizations/body.ts';

/** The strategies themselves, their editions and which followed which. */
export function writeStrategies(context: Context) {
  const { writer, strategies } = context;
  for (const strategy of strategies.all) {
    const node = writer.node('Strategy', strategy.id, { name: strategy.name, alsoKnownAs: strategy.alsoKnownAs });
    const dated = strategy.editions.filter((one) => one.startYear !== undefined);
    for (const edition of strategy.editions) {
      const one = writer.node('StrategyEdition', edition.id, {
        label: edition.label,
        startYear: edition.startYear,
        endYear: edition.endYear,
      });
      writer.edge('EDITION_OF', one, node);
      const before = edition.succeeds
        ? strategy.editions.find((other) => other.key === edition.succeeds)
        : dated[dated.indexOf(edition) - 1];
      if (before && before !== edition && (edition.succeeds || before.startYear !== edition.startYear))
        writer.edge('SUCCEEDED_BY', { label: 'StrategyEdition', id: before.id }, one);
    }
  }
}

/** One reporting a strategy and item; what any section calls reported is reported. */
export function writeReportings(context: Context, sitting: Sitting) {
  const { writer, strategies } = context;
  for (const item of sitting.items) {
    const facts = item.sources.flatMap(({ section, index }) =>
      (section.fact.items[index] as ItemFact).strategies.map((fact) => ({ fact, section })),
    );
    facts.sort((a, b) => Number(b.fact.relation === 'REPORTED') - Number(a.fact.relation === 'REPORTED'));
    for (const { fact, section } of facts) {
      const strategy = strategies.find(fact.name, section.scope);
      if (!strategy) continue;
      const reporting = writer.node('Reporting', `reporting/${rest(item.id)}/${part(strategy.id)}`, {
        relation: fact.relation,
        nameAsStated: fact.name,
        editionAsStated: fact.edition,
      });
      writer.edge('REPORTING_OF', reporting, { label: 'Strategy', id: strategy.id });
      writer.edge('UNDER_ITEM', reporting, itemRef(item));
      const edition = strategies.edition(strategy, fact.edition);
      if (edition) writer.edge('OF_EDITION', reporting, { label: 'StrategyEdition', id: edition.id });
      writer.evidence(reporting, section.record, fact);
      writer.evidence({ label: 'Strategy', id: strategy.id }, section.record, fact);
    }
  }
}
