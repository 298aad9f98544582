import { ItemLink, type ItemRef, MeetingLink, type MeetingRef, To } from '../parts/links.tsx';
import { proofColumn, type Stated } from '../parts/proof.tsx';
import { Table } from '../parts/table.tsx';
import { thing } from '../parts/thing.tsx';
import { Name, titled, Words } from '../parts/words.tsx';
import query from '../queries/report.graphql';

interface Report {
  id: string;
  title: string;
  enclosed: boolean;
  meeting: MeetingRef | null;
  item: (Omit<ItemRef, 'meeting'> & { meeting: { id: string } }) | null;
  authors: { id: string; name: string }[];
  strategies: { id: string; name: string }[];
  recommendations: (Stated & { number: string | null; summary: string | null; text: string | null })[];
  mentions: (Stated & {
    nameAsStated: string | null;
    roleAsStated: string | null;
    organizationAsStated: string | null;
    of: { __typename: string; id: string }[];
  })[];
}

export const ReportView = thing<Report>(query, 'node', Shown);

function Shown(report: Report) {
  titled(report.title);
  return (
    <>
      <p class="over">{report.enclosed ? 'Report, enclosed in a record' : 'Report'}</p>
      <h1 tabIndex={-1}>
        <Name text={report.title} />
      </h1>
      <p>
        {report.meeting && (
          <>
            To <MeetingLink meeting={report.meeting} />
          </>
        )}
        {report.item && (
          <>
            , under <ItemLink item={report.item} />
          </>
        )}
        {report.authors.map((author) => (
          <span key={author.id}>
            , by <To {...author} />
          </span>
        ))}
      </p>
      {report.strategies.length > 0 && (
        <p>
          About{' '}
          {report.strategies.map((one) => (
            <span key={one.id}>
              <To {...one} />{' '}
            </span>
          ))}
        </p>
      )}
      <Table
        title="Recommendations"
        id="recommendations"
        rows={report.recommendations}
        keyOf={(one) => one.id}
        empty="None is printed in the records held."
        columns={[
          { title: 'No.', show: ({ number }) => number, text: ({ number }) => number ?? '' },
          {
            title: 'Recommendation',
            show: ({ text, summary }) => (text ? <Words text={text} /> : summary),
            text: ({ text, summary }) => text ?? summary ?? '',
          },
          proofColumn,
        ]}
      />
      <Table
        title="People named"
        id="people"
        rows={report.mentions}
        keyOf={(one) => one.id}
        empty="Nobody is named."
        columns={[
          {
            title: 'Who',
            show: ({ of, nameAsStated, roleAsStated }) => {
              const person = of.find(({ __typename }) => __typename === 'Person');
              return person && nameAsStated ? (
                <To id={person.id} name={nameAsStated} />
              ) : (
                <Words text={nameAsStated ?? roleAsStated ?? ''} />
              );
            },
            text: ({ nameAsStated, roleAsStated }) => nameAsStated ?? roleAsStated ?? '',
          },
          {
            title: 'As printed',
            show: (one) => <Words text={[one.roleAsStated, one.organizationAsStated].filter(Boolean).join(', ')} />,
            text: (one) => [one.roleAsStated, one.organizationAsStated].filter(Boolean).join(', '),
          },
          proofColumn,
        ]}
      />
    </>
  );
}
