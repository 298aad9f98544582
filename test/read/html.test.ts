import { describe, expect, it } from 'vitest';
import { htmlLines, readHtml } from '../../src/read/html.ts';

const lines = (html: string) => htmlLines(html);

describe('blocks', () => {
  it('sets headings, paragraphs and breaks apart', () => {
    const html =
      '<h1>Board</h1><h4>31.  <em>Budget</em><br>and tax</h4><p>The\n Board  <b>met</b>.<br>It rose.</p><div>End</div>';
    expect(lines(html)).toEqual([
      '# Board',
      '',
      '#### 31. Budget and tax',
      '',
      'The Board **met**.',
      'It rose.',
      '',
      'End',
    ]);
  });

  it('keeps white space outside the stars and joins neighbours of one weight', () => {
    expect(lines('<p><b>Resolved:- </b><strong>That</strong> it<b> </b>be so<b></b></p>')).toEqual([
      '**Resolved:- That** it be so',
    ]);
    expect(lines('<p><span style="font-weight: 700">Agreed</span></p>')).toEqual(['**Agreed**']);
  });

  it('keeps the spaces that &nbsp; prints', () => {
    expect(lines('<p>31.&nbsp;&nbsp; MINUTES</p><p>&nbsp;</p><p>x</p>')).toEqual(['31.   MINUTES', '', 'x']);
  });

  it('takes every other line break for a space', () => {
    expect(lines('<p>a\u2028b&#x85;c</p><pre>d\ve\nf</pre>')).toEqual(['a b…c', '', 'd e', 'f']);
  });

  it('keeps preformatted text as it stands', () => {
    expect(lines('<p>a</p><pre>Name    Role\n  Jo    Chair</pre>')).toEqual(['a', '', 'Name    Role', '  Jo    Chair']);
  });

  it('writes the text of a link and fetches nothing', () => {
    expect(
      lines('<p>See <a href="http://192.0.2.1/x">the report</a> <img src="http://192.0.2.1/y.png" alt="pdf"></p>'),
    ).toEqual(['See the report']);
  });
});

describe('lists', () => {
  it('are bullets and numbers as printed', () => {
    expect(lines('<ul><li>one<li>two</ul><ol start="3"><li>c</li><li value="9">i</li></ol>')).toEqual([
      '- one',
      '- two',
      '',
      '3. c',
      '9. i',
    ]);
    expect(lines('<ol type="a"><li>x<ol type="i"><li>y</ol><li>z</ol>')).toEqual(['(a) x', '  (i) y', '(b) z']);
  });

  it('may take their numbers from a style', () => {
    const html = '<ol style="list-style-type: upper-roman"><li>x</ol><ol style="list-style: lower-alpha"><li>y</ol>';
    expect(lines(html)).toEqual(['(I) x', '', '(a) y']);
  });

  it('hang the lines of one entry below its text, and drop the mark of an empty one', () => {
    expect(lines('<ul><li>one<br>more</li><li></li><li>two</li></ul>')).toEqual(['- one', '  more', '- two']);
  });

  it('of whole items are headings with numbers', () => {
    expect(lines('<ol><li><h3>Apologies</h3><p>None.</p></li><li><h3>Minutes</h3></li></ol>')).toEqual([
      '### 1. Apologies',
      '',
      'None.',
      '',
      '### 2. Minutes',
    ]);
  });
});

describe('tables', () => {
  it('of data are a line a row', () => {
    const html =
      '<table><thead><tr><th>Name<th>Role<tbody><tr><td>Jo Fenwick<td><p>Chair</p><tr><td><td>Clerk<tr><td><td></table>';
    expect(lines(html)).toEqual(['| Name | Role |', '| Jo Fenwick | Chair |', '|  | Clerk |'.replace('  ', ' ')]);
  });

  it('of data may wrap a cell', () => {
    const html = '<table><tr><td>A<td>Chair<tr><td>B<td>Head of Culture<br>and Leisure<tr><td>C<td>Clerk</table>';
    expect(lines(html)).toEqual(['| A | Chair |', '| B | Head of Culture and Leisure |', '| C | Clerk |']);
  });

  it('of lists side by side under titles are a line for those beside each other', () => {
    const html = `<table><tr><th>Present</th><th>Apologies</th></tr>
      <tr><td>Cllr Ash<br>Cllr Elm</td><td><p>Cllr Oak</p><p>Cllr Fir</p><p>Cllr Yew</p></td></tr></table>`;
    expect(lines(html)).toEqual([
      '| Present | Apologies |',
      '| Cllr Ash | Cllr Oak |',
      '| Cllr Elm | Cllr Fir |',
      '| | Cllr Yew |',
    ]);
  });

  it('that only lay out the page give their cells one after another, the number in front', () => {
    const html = `<table><tr><td>31.</td><td><h4>Budget</h4><p>The Board met.</p></td></tr>
      <tr><td>32</td><td>Any other business<br>There was none.</td></tr></table>`;
    expect(lines(html)).toEqual([
      '#### 31. Budget',
      '',
      'The Board met.',
      '',
      '32 Any other business',
      'There was none.',
    ]);
  });
});

describe('what no reader of the page sees', () => {
  it('is left out', () => {
    const html = `<head><title>t</title><style>p{}</style></head><body><header>Logo</header><nav>Menu</nav>
      <div role="navigation">Crumbs</div><main><header>Tuesday</header><p>Text</p><p hidden>no</p>
      <p style="display: none">no</p><script>no()</script><template>no</template></main><footer>Site</footer></body>`;
    expect(lines(html)).toEqual(['Tuesday', '', 'Text']);
  });

  it('is not a header that holds the title', () => {
    expect(lines('<body><header><h1>Board</h1></header><p>x</p></body>')).toEqual(['# Board', '', 'x']);
  });
});

describe('encoding', () => {
  it('is UTF-8 where the bytes are, whatever the page declares, else as declared', () => {
    const html = '<html><head><meta charset="iso-8859-15"></head><body><p>Zoë €</p></body></html>';
    expect(readHtml(Buffer.from(html)).lines).toEqual(['Zoë €']);
    const latin9 = Buffer.from(html.replace('€', '\xa4'), 'latin1');
    expect(readHtml(latin9).lines).toEqual(['Zoë €']);
  });
});
