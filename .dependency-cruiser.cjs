// Imports point one way (docs/architecture.md): each room may use itself and the rooms named beside it.
const rooms = {
  'src/catalogue': [],
  'src/language': ['src/catalogue'],
  'src/coaching': ['src/language', 'src/catalogue'],
  dialogs: ['src/coaching', 'src/language', 'src/catalogue'],
  'src/conversation': ['dialogs', 'src/coaching', 'src/language', 'src/catalogue'],
  'src/storage': ['src/conversation'],
  'src/channels': ['src/conversation', 'dialogs', 'src/coaching', 'src/language', 'src/catalogue'],
};

module.exports = {
  forbidden: [
    ...Object.entries(rooms).map(([room, allowed]) => ({
      name: `${room.replace('src/', '')}-imports`,
      comment: `${room} may import only ${allowed.join(', ') || 'packages'}`,
      severity: 'error',
      from: { path: `^${room}/` },
      to: { path: '^(src|dialogs)/', pathNot: [room, ...allowed].map((name) => `^${name}/`) },
    })),
    { name: 'no-circles', severity: 'error', from: { path: '^(src|dialogs)/' }, to: { circular: true } },
    {
      name: 'bot-framework-stays-outside',
      comment: 'catalogue, language and coaching know no bot',
      severity: 'error',
      from: { path: '^src/(catalogue|language|coaching)/' },
      to: { path: '^(node_modules/)?(botbuilder|botframework|restify|ws|lowdb)' },
    },
    {
      name: 'natural-by-sub-path',
      comment: 'the bare package loads databases and reads .env',
      severity: 'error',
      from: {},
      to: { path: 'node_modules/natural/(lib/natural/)?index' },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node'],
    },
  },
};
