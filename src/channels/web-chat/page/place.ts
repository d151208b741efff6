/** Where what people type is held: said to them, so it has to be true. */
export type Place = 'this_computer' | 'own_server';

export const WHERE: Record<Place, string> = {
  this_computer: 'on this computer',
  own_server: 'on your organisation’s own server',
};
