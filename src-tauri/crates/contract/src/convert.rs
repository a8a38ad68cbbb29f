//! From the domain's words to the page's.
