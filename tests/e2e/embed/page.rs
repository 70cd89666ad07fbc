//! The frame and the page around it: growth, links, languages, colours, several on one page, and what is there without it.

use anyhow::{Result, ensure};
use colloquy_tests::reader::BODY;
use colloquy_tests::{Reader, Server, drafts, host, journey};
use serde_json::json;

use super::{SLUG, fits, in_window, sites};

#[tokio::test]
async fn frame_grows_with_its_content_and_has_no_scroll_bar() -> Result<()> {
    journey(async |world| {
        let (_server, host) = sites().await?;
        let reader = host::visit(world, &host.page("/draft", "en", &host.snippet(SLUG, ""))).await?;
        fits(&reader).await?;
        reader.leave().await?;
        let watch = "window.heights = []; const frame = document.querySelector('colloquy-consultation').shadowRoot.querySelector('iframe'); \
                     new ResizeObserver(() => heights.push(frame.clientHeight)).observe(frame);";
        reader.script(watch, vec![]).await?;
        host::enter(&reader, 0).await?;
        reader.open_block("2").await?;
        reader.begin("comment").await?;
        fits(&reader).await?;
        reader.leave().await?;
        let heights = reader.script("return heights", vec![]).await?;
        let heights: Vec<i64> = heights.as_array().into_iter().flatten().filter_map(serde_json::Value::as_i64).collect();
        ensure!(heights.len() > 1 && heights.windows(2).all(|pair| pair[0] <= pair[1]), "it shrank while it grew: {heights:?}");
        let around = reader.script("return document.documentElement.scrollWidth <= innerWidth", vec![]).await?;
        ensure!(around == json!(true), "the page around is wider than its window");
        host::enter(&reader, 0).await?;
        reader.press(&reader.word("margin-close"), "#margin").await?;
        fits(&reader).await?;
        // As on a phone.
        reader.resize(360, 780).await?;
        fits(&reader).await?;
        reader.open_block("2").await?;
        fits(&reader).await?;
        reader.leave().await?;
        let around = reader.script("return document.documentElement.scrollWidth <= innerWidth", vec![]).await?;
        ensure!(around == json!(true), "the page around is wider than a narrow window");
        reader.picture("embed-360").await?;
        Ok(())
    })
    .await
}

/// What the page around shows in each of its pictures: the words that stand there meanwhile, the frame, and how tall both are.
const WATCH: &str = "
    window.seen = [];
    window.shifts = 0;
    try {
        const add = (list) => list.getEntries().forEach((entry) => { if (!entry.hadRecentInput) shifts += entry.value; });
        new PerformanceObserver(add).observe({ type: 'layout-shift' });
    } catch {}
    (function look() {
        const element = document.querySelector('colloquy-consultation');
        const frame = element?.shadowRoot?.querySelector('iframe');
        const held = element?.querySelector('p').getClientRects().length > 0;
        const there = !!frame && frame.clientHeight > 0 && getComputedStyle(frame).visibility === 'visible';
        if (element) seen.push([held ? 1 : 0, there ? 1 : 0, element.clientHeight]);
        requestAnimationFrame(look);
    })();
    const main = document.querySelector('.field--name-body');
    main.innerHTML = arguments[0];
    const script = document.createElement('script');
    script.type = 'module';
    script.src = main.querySelector('script').src;
    main.append(script);";

#[tokio::test]
async fn frame_takes_the_place_of_the_words_there_at_once_and_never_goes_back_in_height() -> Result<()> {
    journey(async |world| {
        let (_server, host) = sites().await?;
        let page = world.page(&host.page("/empty", "en", "")).await?;
        page.script(WATCH, vec![json!(host.snippet(SLUG, ""))]).await?;
        let reader = Reader::on(page);
        host::enter(&reader, 0).await?;
        reader.ready().await?;
        fits(&reader).await?;
        reader.open_block("2").await?;
        reader.begin("comment").await?;
        fits(&reader).await?;
        reader.leave().await?;
        let seen = reader.script("return [seen, shifts]", vec![]).await?;
        let pictures: Vec<[i64; 3]> = serde_json::from_value(seen[0].clone())?;
        ensure!(pictures.iter().all(|[held, there, _]| held + there == 1), "both or neither was shown: {pictures:?}");
        let mut heights: Vec<i64> = pictures.iter().filter(|picture| picture[1] == 1).map(|picture| picture[2]).collect();
        heights.dedup();
        ensure!(heights.windows(2).all(|pair| pair[0] < pair[1]), "it went back in height: {heights:?}");
        println!("heights {heights:?}, layout shift {}", seen[1]);
        // Loading, opening a paragraph and beginning to write: not one step more than there are reasons.
        ensure!(heights.len() <= 5, "it grew in too many steps: {heights:?}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn address_of_the_page_around_points_at_a_paragraph_and_follows_the_reader() -> Result<()> {
    journey(async |world| {
        let (_server, host) = sites().await?;
        let address = host.page("/draft", "en", &host.snippet(SLUG, ""));
        let reader = host::visit(world, &format!("{address}#p8")).await?;
        reader.find("#p8.is-open").await?;
        in_window(&reader, 0, "#p8").await?;
        reader.open_block("2").await?;
        reader.leave().await?;
        reader.until("the address", "location.hash === '#p2'", vec![]).await?;
        reader.script("location.hash = '#p5'", vec![]).await?;
        host::enter(&reader, 0).await?;
        reader.find("#p5.is-open").await?;
        in_window(&reader, 0, "#p5").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn several_on_one_page_keep_apart() -> Result<()> {
    journey(async |world| {
        let (server, host) = sites().await?;
        server.create("other", drafts::SAMPLE, &[])?;
        let both = format!("{}\n{}", host.snippet(SLUG, ""), host.snippet("other", ""));
        let reader = host::visit(world, &format!("{}#colloquy-other-p3", host.page("/both", "en", &both))).await?;
        in_window(&reader, 1, "#p3.is-open").await?;
        host::enter(&reader, 0).await?;
        reader.first_comment("2", "On the first.", "Sample participant 1").await?;
        reader.leave().await?;
        reader.until("the address", "location.hash === '#colloquy-sample-p2'", vec![]).await?;
        host::enter(&reader, 1).await?;
        reader.ready().await?;
        reader.find("#p3.is-open").await?;
        fits(&reader).await?;
        reader.begin("comment").await?;
        reader.write(BODY, "On the second.").await?;
        reader.send().await?;
        // Who one is belongs to a consultation: it is stated there, too.
        reader.introduce_and_send("Sample participant 1", "").await?;
        reader.published("On the second.").await?;
        let names: Vec<String> = server.client().all_comments("other").await?.into_iter().map(|comment| comment.name).collect();
        ensure!(names == ["Sample participant 1"], "{names:?}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn language_and_theme_come_from_attributes_and_from_the_page_around() -> Result<()> {
    journey(async |world| {
        let (_server, host) = sites().await?;
        let look = "[document.documentElement.lang, getComputedStyle(document.body).backgroundColor, \
                    getComputedStyle(document.documentElement).getPropertyValue('--accent').trim()].join(' ')";
        let address = host.page("/draft", "ar", &host.snippet(SLUG, "theme=\"dark\" accent=\"#ff8000\""));
        let reader = host::visit(world, &address).await?;
        let is = async |reader: &Reader, expected: &str| {
            reader.until(expected, &format!("{look} === arguments[0]"), vec![json!(expected)]).await.map(drop)
        };
        is(&reader, "ar rgb(23, 24, 26) #ff8000").await?;
        fits(&reader).await?;
        host.page("/draft", "ar", &format!("<div class=\"themed\">{}</div>", host.snippet(SLUG, "language=\"en\"")));
        reader.leave().await?;
        reader.picture("embed-ar-dark").await?;
        reader.reload().await?;
        host::enter(&reader, 0).await?;
        is(&reader, "en rgb(16, 32, 48) #ffcc00").await?;
        reader.leave().await?;
        // A colour that could not be read on light paper is made darker until it can.
        reader.script("document.querySelector('.themed').className = ''; document.querySelector('colloquy-consultation').setAttribute('theme', 'light')", vec![]).await?;
        reader.script("document.querySelector('colloquy-consultation').setAttribute('accent', '#ffcc00')", vec![]).await?;
        host::enter(&reader, 0).await?;
        reader.until("light paper", "getComputedStyle(document.body).backgroundColor === 'rgb(255, 254, 251)'", vec![]).await?;
        let darker = "(a => a && a !== '#ffcc00')(document.documentElement.style.getPropertyValue('--accent'))";
        reader.until("a darker accent", darker, vec![]).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn links_that_leave_open_outside_the_frame() -> Result<()> {
    journey(async |world| {
        let (_server, host) = sites().await?;
        let reader = host::visit(world, &host.page("/draft", "en", &host.snippet(SLUG, ""))).await?;
        reader.click(".masthead__organiser").await?;
        reader.other_window().await?;
        reader.ready().await?;
        ensure!(reader.session().current_url().await?.path() == "/c/sample/v/1");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn draft_and_link_stand_where_the_frame_does_not() -> Result<()> {
    journey(async |world| {
        let (mut server, host) = sites().await?;
        let secret = host.snippet("nothing", "");
        let page = world.page(&host.page("/secret", "en", &secret)).await?;
        let text = "one('colloquy-consultation p') && one('colloquy-consultation a[href*=\"/c/\"]')";
        // The server's answer says no more than that there is a page of its own: the page around keeps its words.
        page.until("the fallback", text, vec![]).await?;
        server.kill();
        page.open(&host.page("/away", "en", &host.snippet(SLUG, ""))).await?;
        page.until("the fallback", text, vec![]).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn draft_and_link_stand_without_scripts() -> Result<()> {
    journey(async |world| {
        let (_server, host) = sites().await?;
        if colloquy_tests::browser::Kind::chosen()? == colloquy_tests::browser::Kind::Webkit {
            return Ok(()); // Its driver finds nothing in a page without scripts.
        }
        let page = world.page_without_scripts(&host.page("/draft", "en", &host.snippet(SLUG, ""))).await?;
        page.shows("colloquy-consultation", "The draft itself.").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn plain_frame_scrolls_by_itself_and_one_can_comment_in_it() -> Result<()> {
    journey(async |world| {
        let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
        let host = host::Host::start(&server.address()).await?;
        let frame = format!("<iframe src=\"{}/embed/{SLUG}\" title=\"Sample\" width=\"100%\" height=\"600\"></iframe>", server.address());
        let reader = Reader::on(world.page(&host.page("/frame", "en", &frame)).await?);
        reader.enter("one('iframe')").await?;
        reader.ready().await?;
        reader.first_comment("2", "From a plain frame.", "Sample participant 1").await?;
        let scrolls = reader.script("return getComputedStyle(document.documentElement).overflowY !== 'hidden'", vec![]).await?;
        ensure!(scrolls == json!(true));
        Ok(())
    })
    .await
}
