//! The road to Connected, by everyone who walks it.

use acceptance::World;
use simulator::Scenario;

#[tokio::test]
async fn a_newcomer_comes_from_the_first_check_to_connected() {
    let mut world = World::of(Scenario::Newcomer).await;
    for code in ["0A", "1A", "2A", "3A", "3D", "4A", "4B", "5A", "5B"] {
        world.walk_to(code).await;
    }
    world.walk_to_connected().await;
    assert!(world.is_installed());
    assert!(world.shell.asked_for_attention());
}
