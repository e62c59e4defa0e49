/** What holds of a whole sentence, found out once for its many numbers. */
export const oncePer = <Key extends object, Value>(make: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new WeakMap<Key, { readonly value: Value }>()
  return (key) => {
    const found = known.get(key) ?? { value: make(key) }
    known.set(key, found)
    return found.value
  }
}

type OfNumber<View, Quantity, Value> = (
  view: View,
  quantities: readonly Quantity[],
  index: number,
  quantity: Quantity,
) => Value

/** What holds of a number among those of its sentence, found out once for the many that ask. */
export const oncePerNumber = <View, Quantity, Value>(
  make: OfNumber<View, Quantity, Value>,
): OfNumber<View, Quantity, Value> => {
  type Found = { readonly view: View; readonly quantity: Quantity; readonly value: Value }
  const foundOf = oncePer((_: readonly Quantity[]): Found[] => [])
  return (view, quantities, index, quantity) => {
    const found = foundOf(quantities)
    const known = found[index]
    if (known?.view === view && known.quantity === quantity) return known.value
    const value = make(view, quantities, index, quantity)
    found[index] = { view, quantity, value }
    return value
  }
}
