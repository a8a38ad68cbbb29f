//! Who presses through the pages where no person is to do it.

use simulator::{Options, Simulator, Visitor};
use url::Url;

async fn front_page(visitor: &Visitor, base: &str) -> u16 {
    let address = Url::parse(&format!("{base}/login")).expect("an address");
    visitor.visit(&address).await.status
}

#[tokio::test]
async fn a_visitor_goes_to_plain_addresses_of_this_machine_only() {
    let simulator = Simulator::start(Options::default())
        .await
        .expect("a simulator");
    let base = simulator.addresses().github.clone();
    let visitor = Visitor::willing();
    assert_ne!(front_page(&visitor, &base).await, 0);
    for elsewhere in [
        base.replace("127.0.0.1", "localhost"),
        base.replace("http:", "https:"),
    ] {
        assert_eq!(front_page(&visitor, &elsewhere).await, 0, "{elsewhere}");
    }
}

#[tokio::test]
async fn a_visitor_presses_nothing_it_was_not_told_to() {
    let simulator = Simulator::start(Options::default())
        .await
        .expect("a simulator");
    let base = &simulator.addresses().github;
    let address = format!("{base}/login?return_to=%2Fapps%2Ffactory");
    let address = Url::parse(&address).expect("an address");
    let page = Visitor::default().open(&address).await;
    assert!(page.offers("sign-in"), "{}", page.html);
    assert!(Visitor::default().press(&page, "install").await.is_none());
}
