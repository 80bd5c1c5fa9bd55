/** Faults to plant in the small site of the fixture, each beside something that looks like it and is right. */

export interface Plant {
  /** The rule that must see it. */
  rule: string;
  fault: string;
  /** What of the page at `/fi/` is replaced, and by what. */
  from: string;
  to: string;
  /** The same place without a fault. */
  right: string;
}

const META = '<meta name="referrer" content="no-referrer">';
const PICTURE = '<img src="/kuva.png" alt="" width="20" height="10">';
const ELSEWHERE = '<a href="https://muu.example/">elsewhere</a>';
const FIELD = '<label for="q">Words</label><input id="q" name="q">';
const TABLE = '<caption>Figures</caption><tr><th scope="col">Year</th></tr><tr><td>2026</td></tr>';
const PART = '<h2>Part</h2>';
const DAY = '<time datetime="2026-11-20">20.11.2026</time>';

/** `rule, fault, from, to, right`. */
const ROWS: readonly (readonly [string, string, string, string, string])[] = [
  ['document', 'no doctype', '<!doctype html>', '', '<!DOCTYPE HTML>'],
  ['document', 'an element left open', PART, '<h2>Part</h2><div><section></div>', '<h2>Part</h2><div></div>'],
  ['document', 'no zoom', 'initial-scale=1"', 'initial-scale=1, maximum-scale=1"', 'initial-scale=1.0"'],
  ['titles', 'no title', '<title>Etusivu</title>', '<title> </title>', '<title>Alku</title>'],
  ['titles', 'no description', 'content="Kuvaus: Etusivu"', 'content=""', 'content="Etusivun kuvaus"'],
  ['language', 'the wrong language', '<html lang="fi">', '<html lang="en">', '<html lang="fi" data-x="en">'],
  ['language', 'a passage in no known language', PART, '<h2 lang="xx">Part</h2>', '<h2 lang="en">Part</h2>'],
  [
    'alternates',
    'a language left out',
    'hreflang="sv" href="https://sivusto.example/sv/">',
    'data-was="sv">',
    'hreflang="sv" href="https://sivusto.example/sv/" title="Svenska">',
  ],
  [
    'alternates',
    'an address that does not answer',
    'hreflang="en" href="https://sivusto.example/en/"',
    'hreflang="en" href="https://sivusto.example/sv/"',
    'href="https://sivusto.example/en/" hreflang="en"',
  ],
  [
    'canonical',
    'another page’s address',
    '<link rel="canonical" href="https://sivusto.example/fi/">',
    '<link rel="canonical" href="https://sivusto.example/sv/">',
    '<link href="https://sivusto.example/fi/" rel="canonical">',
  ],
  [
    'canonical',
    'kept out of search engines by mistake',
    META,
    `${META}<meta name="robots" content="noindex">`,
    `${META}<meta name="robots" content="max-snippet:50">`,
  ],
  [
    'language-switch',
    'a link to another page',
    '<a href="/sv/" lang="sv" hreflang="sv">',
    '<a href="/sv/#part" lang="sv" hreflang="sv">',
    '<a hreflang="sv" lang="sv" href="/sv/">',
  ],
  [
    'language-switch',
    'its own language not marked',
    ' aria-current="true"',
    '',
    ' aria-current="true" class="own"',
  ],
  ['headings', 'a level skipped', PART, '<h3>Part</h3>', '<h2>Part</h2><h3>Piece</h3>'],
  ['headings', 'an empty heading', PART, '<h2> </h2>', '<h2><span>Part</span></h2>'],
  ['headings', 'a second main heading', PART, '<h1>Part</h1>', '<h2>Part 1</h2>'],
  ['landmarks', 'a second main part', PART, '<h2>Part</h2><main></main>', '<h2>Part</h2><article></article>'],
  [
    'landmarks',
    'a navigation without a name',
    '<nav aria-label="Menu">',
    '<nav>',
    '<nav aria-label="Main menu">',
  ],
  [
    'landmarks',
    'two navigations of one name',
    '<nav aria-label="Menu">',
    '<nav aria-label="Lang">',
    '<nav aria-label="Language">',
  ],
  ['landmarks', 'no way past the menu', 'href="#content"', 'href="#part"', 'title="Skip" href="#content"'],
  ['ids', 'an id twice', PART, '<h2 id="part">Part</h2>', '<h2 id="parts">Part</h2>'],
  ['ids', 'a label of a field that is not there', 'for="q"', 'for="qq"', 'for="q" class="x"'],
  [
    'controls',
    'a field without a name',
    FIELD,
    '<input id="q" name="q" placeholder="Words">',
    '<label>Words <input name="q"></label>',
  ],
  [
    'controls',
    'a button in a link',
    ELSEWHERE,
    '<a href="https://muu.example/">x <button>y</button></a>',
    `${ELSEWHERE} <button type="button">y</button>`,
  ],
  [
    'controls',
    'a jump in the order of the tab key',
    FIELD,
    FIELD.replace('name="q"', 'name="q" tabindex="3"'),
    FIELD.replace('name="q"', 'name="q" tabindex="0"'),
  ],
  [
    'controls',
    'a button without words',
    '<button>Go</button>',
    '<button></button>',
    '<button aria-label="Go"></button>',
  ],
  [
    'pictures',
    'no text in place of a picture',
    PICTURE,
    PICTURE.replace(' alt=""', ''),
    PICTURE.replace('alt=""', 'alt="A map"'),
  ],
  [
    'pictures',
    'a drawing nobody names',
    PICTURE,
    '<svg width="9" height="9"></svg>',
    '<svg width="9" height="9" role="img" aria-label="A map"></svg>',
  ],
  [
    'tables',
    'no caption',
    TABLE,
    TABLE.replace('<caption>Figures</caption>', ''),
    TABLE.replace('Figures', 'Sums, euros'),
  ],
  ['tables', 'an empty cell', TABLE, TABLE.replace('2026', ' '), TABLE.replace('2026', 'no data')],
  ['tables', 'a head of nothing', TABLE, TABLE.replace(' scope="col"', ''), TABLE.replace('"col"', '"row"')],
  ['links', 'a page that is not there', ELSEWHERE, '<a href="/fi/poissa/">x</a>', '<a href="/fi/">x</a>'],
  ['links', 'a place that is not on the page', '/fi/#part', '/fi/#parts', '/fi/#content'],
  [
    'link-words',
    'another language without a word',
    ELSEWHERE,
    '<a href="/sv/">x</a>',
    '<a href="https://muu.example/sv/">x</a>',
  ],
  [
    'link-words',
    'no words',
    ELSEWHERE,
    '<a href="https://muu.example/"></a>',
    '<a href="https://muu.example/" aria-label="Elsewhere"></a>',
  ],
  [
    'links',
    'an unresolved inner link',
    ELSEWHERE,
    '<a href="page:calls">x</a>',
    '<a href="mailto:a@b.example">x</a>',
  ],
  [
    'links',
    'the site’s own address',
    ELSEWHERE,
    '<a href="https://sivusto.example/fi/">x</a>',
    '<a href="https://sivusto.example.muu.example/">x</a>',
  ],
  ['inline', 'a script in the page', PART, '<h2>Part</h2><script>1</script>', '<h2>&lt;script&gt;</h2>'],
  [
    'inline',
    'an event handler',
    ELSEWHERE,
    '<a href="https://muu.example/" onclick="x()">x</a>',
    '<a href="https://muu.example/" data-onclick="x()">x</a>',
  ],
  [
    'inline',
    'a style in the page',
    PART,
    '<h2 style="color:red">Part</h2>',
    '<h2 data-style="red">Part</h2>',
  ],
  [
    'inline',
    'an address that runs, with a tab in it',
    ELSEWHERE,
    '<a href="java\tscript:x()">x</a>',
    '<a href="https://javascript.example/">x</a>',
  ],
  [
    'policy',
    'no policy',
    '<meta http-equiv="Content-Security-Policy"',
    '<meta name="Content-Security-Policy"',
    '<meta data-x http-equiv="Content-Security-Policy"',
  ],
  [
    'policy',
    'inline scripts allowed',
    "script-src 'self';",
    "script-src 'self' 'unsafe-inline';",
    "manifest-src 'self'; script-src 'self';",
  ],
  [
    'policy',
    'a foreign host allowed',
    "img-src 'self';",
    "img-src 'self' https://cdn.example;",
    "img-src  'self' ;",
  ],
  [
    'policy',
    'referrers told',
    META,
    '<meta name="referrer" content="origin">',
    '<meta content="no-referrer" name="referrer">',
  ],
  [
    'origins',
    'a foreign font',
    META,
    `${META}<link rel="preload" as="font" href="https://cdn.example/f.woff2">`,
    `${META}<link rel="license" href="https://cdn.example/l">`,
  ],
  [
    'origins',
    'a foreign picture for sharp screens',
    PICTURE,
    PICTURE.replace('alt', 'srcset="/kuva.png 1x, //cdn.example/k.png 2x" alt'),
    PICTURE.replace('alt', 'srcset="/kuva.png 1x, /kuva.png 2x" alt'),
  ],
  [
    'origins',
    'a form that sends elsewhere',
    '<form action="/fi/">',
    '<form action="https://muu.example/">',
    '<form action="?">',
  ],
  [
    'seals',
    'a checksum of another file',
    'integrity="sha384-c2NyaXB0"',
    'integrity="sha384-c3R5bGU="',
    'crossorigin integrity="sha384-c2NyaXB0"',
  ],
  ['seals', 'no checksum', ' integrity="sha384-c3R5bGU="', '', ' media="all" integrity="sha384-c3R5bGU="'],
  [
    'emblem',
    'no emblem in the foot',
    '<footer><p data-eu-emblem>',
    '<footer><p>',
    '<footer><p class="eu" data-eu-emblem>',
  ],
  [
    'emblem',
    'another wording',
    'Euroopan unionin osarahoittama',
    'EU:n osarahoittama',
    'Euroopan  unionin\u00ad osarahoittama',
  ],
  [
    'emblem',
    'a larger mark beside it',
    PICTURE,
    '<img src="/kuva.png" alt="" width="200" height="100">',
    '<img src="/kuva.png" alt="" width="84" height="100">',
  ],
  ['emblem', 'not in the first part of the front page', 'class="hero"', 'class="body"', 'class="wide hero"'],
  [
    'emblem',
    'a star lost',
    '<polygon points="0,0"></polygon></svg>',
    '</svg>',
    '<polygon points="1,1"></polygon></svg>',
  ],
  [
    'emblem',
    'a fund’s name beside it',
    '<footer><p data-eu-emblem>',
    '<footer><p class="site-footer-base">ESR+</p><p data-eu-emblem>',
    '<footer><p>ESR+</p><p data-eu-emblem>',
  ],
  ['reviewed', 'no day of the last review', DAY, '20.11.2026', `${DAY} and again`],
  [
    'reviewed',
    'a day still to come',
    DAY,
    '<time datetime="2026-11-26">26.11.2026</time>',
    '<time datetime="2026-11-25">25.11.2026</time>',
  ],
  ['structured-data', 'a comma too many', '"@graph":[]}', '"@graph":[],}', '"@graph": [ ] }'],
  [
    'structured-data',
    'none',
    '<script type="application/ld+json">{"@context":"https://schema.org","@graph":[]}</script>',
    '',
    '<script type="application/ld+json">{"@context":"https://schema.org","@type":"WebPage"}</script>',
  ],
];

export const PLANTS: readonly Plant[] = ROWS.map(([rule, fault, from, to, right]) => ({
  rule,
  fault,
  from,
  to,
  right,
}));
