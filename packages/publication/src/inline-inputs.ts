/** Comments, literals and quoted names of SQL, which no input can stand in, or a name with its dots. */
const PIECES = /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"(?:[^"]|"")*"|[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*/g

/**
 * The SQL with named inputs (`current.trade_flows`) read from elsewhere: each name that `elsewhere` gives another for is replaced,
 * columns qualified by it included; comments, literals and quoted names stay as they are.
 */
export const inlineInputs = (sql: string, elsewhere: (input: string) => string | undefined): string =>
  sql.replaceAll(PIECES, (piece) => {
    if (!/^[A-Za-z_]/.test(piece)) return piece
    const [schema, table, ...columns] = piece.split('.')
    const other = table === undefined ? undefined : elsewhere(`${schema}.${table}`)
    return other === undefined ? piece : [other, ...columns].join('.')
  })
