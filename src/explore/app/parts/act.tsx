import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ask, graphChanged } from '../ask.ts';
import judge from '../queries/judge.graphql';
import restore from '../queries/restore.graphql';
import unjudge from '../queries/unjudge.graphql';
import withdraw from '../queries/withdraw.graphql';
import { Failure } from './state.tsx';

/** A change of the graph that takes a reason, behind a word that says what it does. `children`: further fields of the form, sent along by name. */
function Act(props: { title: string; button: string; query: string; about: object; children?: ComponentChildren }) {
  const { title, button, query, about, children } = props;
  const [state, set] = useState<'open' | 'sent' | Error>('open');
  const [given, give] = useState({});
  const send = (variables: object) => {
    give(variables);
    set('sent');
    ask(query, variables)
      .then(() => {
        set('open');
        graphChanged();
      })
      .catch(set);
  };
  return (
    <details class="change">
      <summary>{title}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          send({ ...about, ...Object.fromEntries(new FormData(event.currentTarget)) });
        }}
      >
        {children}
        <label>
          Because <input name="why" required maxLength={1000} autocomplete="off" />
        </label>{' '}
        <button type="submit" disabled={state === 'sent'}>
          {button}
        </button>{' '}
        <span role="status">{state === 'sent' && 'Under way …'}</span>
      </form>
      {state instanceof Error && <Failure error={state} again={() => send(given)} />}
    </details>
  );
}

/** Whether two people are one, as a reviewer's word; `title` says of whom. */
export const Judge = ({ a, b, title }: { a: string; b: string; title: string }) => (
  <Act title={title} button="Judge" query={judge} about={{ a, b }}>
    <label>
      They are{' '}
      <select name="verdict">
        <option value="SAME">the same person</option>
        <option value="DIFFERENT">different people</option>
        <option value="UNSURE">not to be told apart or joined: unsure</option>
      </select>
    </label>{' '}
  </Act>
);

export const TakeBackJudgement = ({ id }: { id: string }) => (
  <Act title="Take this judgement back" button="Take back" query={unjudge} about={{ judgement: id }} />
);

/** `record`: id or digest. */
export const Withdraw = ({ record }: { record: string }) => (
  <Act title="Withdraw" button="Withdraw this record" query={withdraw} about={{ record }} />
);

export const Restore = ({ record }: { record: string }) => (
  <Act title="Bring back" button="Bring this record back" query={restore} about={{ record }} />
);
