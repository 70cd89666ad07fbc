//! The end-to-end tests: what people do, in real browsers, on a real server.

/// Makes three tests of each task, a module of them: by people who read English, Arabic and Chinese.
macro_rules! in_three_languages {
    ($($task:ident),* $(,)?) => { $(
        mod $task {
            #[tokio::test]
            async fn english() -> anyhow::Result<()> {
                colloquy_tests::journey_in("en", super::$task).await
            }

            #[tokio::test]
            async fn arabic() -> anyhow::Result<()> {
                colloquy_tests::journey_in("ar", super::$task).await
            }

            #[tokio::test]
            async fn chinese() -> anyhow::Result<()> {
                colloquy_tests::journey_in("zh", super::$task).await
            }
        }
    )* };
}

mod asked;
mod begun;
mod bench;
mod commenting;
mod desk;
mod durability;
mod embed;
mod focus;
mod founding;
mod harness;
mod languages;
mod live;
mod media;
mod moderation;
mod narrow;
mod never_lost;
mod offline;
mod people;
mod pictures;
mod plain;
mod real_data;
mod texts;
mod together;
mod trees;
mod versions;
mod walk;
mod ways;
mod wishes;
mod zoomed;
