// Whether the list is shown in pages of native checkboxes. It stays as the person wants it until the
// window closes.

export const pageLength = 50;

export const paging = $state({ on: false });
