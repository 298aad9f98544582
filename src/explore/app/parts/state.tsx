import type { ComponentChildren } from 'preact';
import { type Asked, Refused } from '../ask.ts';
import { heldKey, holdKey } from '../key.ts';
import { Name } from './words.tsx';

/** One part of a view: its answer, or in the same place what became of the question. One part may fail alone. */
export function Part<T>({
  asked,
  children,
  lines = 3,
}: {
  asked: Asked<T>;
  children: (data: T) => ComponentChildren;
  lines?: number;
}) {
  const { data, error, state, again, cancel } = asked;
  if (error) return <Failure error={error} again={again} />;
  return (
    <div aria-busy={state === 'asking' || state === 'slow'}>
      {state === 'slow' && (
        <p class="note" role="status">
          Still working …{' '}
          <button type="button" onClick={cancel}>
            Cancel
          </button>
        </p>
      )}
      {state === 'cancelled' && (
        <p class="note" role="status">
          Cancelled.{' '}
          <button type="button" onClick={again}>
            Ask again
          </button>
        </p>
      )}
      {data ? children(data) : <div class={`blank blank-${lines}`} aria-hidden="true" />}
    </div>
  );
}

export function Failure({ error, again }: { error: Error; again: () => void }) {
  const { code, request, suggestions, candidates } =
    error instanceof Refused ? error : new Refused(error.message, '', null, []);
  return (
    <div class="failure" role="alert">
      <p>
        <Name text={error.message} />
      </p>
      {suggestions.length > 0 && (
        <p>
          Perhaps:{' '}
          {suggestions.map((name, at) => (
            <>
              {at > 0 && ', '}
              <a href={`/?q=${encodeURIComponent(name)}`}>
                <Name text={name} />
              </a>
            </>
          ))}
        </p>
      )}
      {candidates.length > 0 && (
        <ul>
          {candidates.map(({ id, name, of }) => (
            <li key={id}>
              <a href={`/${encodeURI(id)}`}>
                <Name text={name} />
              </a>
              {of && `, ${of}`}
            </li>
          ))}
        </ul>
      )}
      {['UNAUTHENTICATED', 'FORBIDDEN'].includes(code) && <KeyField given={again} />}
      <p>
        {code !== 'NOT_FOUND' && (
          <button type="button" onClick={again}>
            Ask again
          </button>
        )}
        {request && <span class="quiet"> Request {request}</span>}
      </p>
    </div>
  );
}

/** Takes the key that the server asks for, and asks again with it. */
function KeyField({ given }: { given: () => void }) {
  return (
    <form
      class="filters"
      onSubmit={(event) => {
        event.preventDefault();
        holdKey(String(new FormData(event.currentTarget).get('key') ?? '').trim());
        given();
      }}
    >
      <label>
        Key <input name="key" type="password" autocomplete="off" defaultValue={heldKey() ?? ''} />
      </label>{' '}
      <button type="submit">Use this key</button>{' '}
      <span class="quiet">It is held until this tab is closed, and sent to this server alone.</span>
    </form>
  );
}

/** Why a list is empty, and what to try. */
export const Empty = ({ children }: { children: ComponentChildren }) => <p class="empty">{children}</p>;
