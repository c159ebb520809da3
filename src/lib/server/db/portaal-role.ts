/** The database role with only the rights that the portal needs; the migrations make it. */
export const portaalRole = 'ondernemerszaken_portaal';
