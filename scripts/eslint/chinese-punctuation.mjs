// Lint rule: a Chinese sentence is set with Chinese punctuation (GB/T 15834), so that no screen, notice or document mixes
// `，` with `,`. It reads string literals, templates and JSX text; `eslint --fix` mends what it finds.
const full = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）' };
const han = /[\p{Script=Han}，；：？！（）、。「」“”《》]/u;
/** Where an expression stands in a template: neither Chinese nor Latin. */
const hole = '\uE000';

/** English prose that only quotes a Chinese term keeps its own punctuation. */
function isChinese(text) {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[A-Za-z]{2,}/g)?.length ?? 0;
  return characters > 0 && characters >= words;
}

/** For each bracket the place of its partner, half and full width taken as one kind. */
function partners(text) {
  const of = new Map();
  const open = [];
  for (let at = 0; at < text.length; at += 1) {
    if ('(（'.includes(text[at])) open.push(at);
    if (')）'.includes(text[at]) && open.length) {
      const from = open.pop();
      of.set(from, at).set(at, from);
    }
  }
  return of;
}

/** The text as it should stand; one character for one, so that places stay. */
function mended(text) {
  if (!isChinese(text)) return text;
  const pairs = partners(text);
  const neighbour = (at, step) => {
    let next = at + step;
    while (text[next] === ' ') next += step;
    return text[next] ?? '';
  };
  const beside = (at) => han.test(neighbour(at, -1)) || han.test(neighbour(at, 1));
  const wrong = (at) => {
    if (!(text[at] in full)) return false;
    const partner = pairs.get(at);
    if (partner === undefined) return beside(at);
    return beside(at) || beside(partner) || !(text[partner] in full);
  };
  const once = [...Array(text.length).keys()].map((at) => (wrong(at) ? full[text[at]] : text[at])).join('');
  return once === text ? text : mended(once);
}

const message = 'A Chinese sentence takes Chinese punctuation: {{found}} → {{wanted}}';

export const chinesePunctuation = {
  meta: { type: 'suggestion', fixable: 'code', schema: [], messages: { wrong: message } },
  create(context) {
    /** `pieces` are the raw texts of one sentence and where each begins in the file. */
    const judge = (pieces) => {
      const before = pieces.map(({ raw }) => raw).join(hole);
      const after = mended(before);
      if (after === before) return;
      const wanted = after.split(hole);
      pieces.forEach(({ raw, start }, index) => {
        if (raw === wanted[index]) return;
        context.report({
          loc: {
            start: context.sourceCode.getLocFromIndex(start),
            end: context.sourceCode.getLocFromIndex(start + raw.length),
          },
          messageId: 'wrong',
          data: { found: raw.trim(), wanted: wanted[index].trim() },
          fix: (fixer) => fixer.replaceTextRange([start, start + raw.length], wanted[index]),
        });
      });
    };
    const inner = (node, cut) => ({
      raw: context.sourceCode.text.slice(node.range[0] + cut, node.range[1] - cut),
      start: node.range[0] + cut,
    });
    return {
      Literal: (node) => typeof node.value === 'string' && judge([inner(node, 1)]),
      JSXText: (node) => judge([inner(node, 0)]),
      TemplateLiteral(node) {
        judge(
          node.quasis.map((quasi) => {
            // The range of a template's piece takes in its delimiters: ` or } before it, ` or ${ after it.
            const raw = quasi.value.raw;
            return { raw, start: context.sourceCode.text.indexOf(raw, quasi.range[0]) };
          }),
        );
      },
    };
  },
};
