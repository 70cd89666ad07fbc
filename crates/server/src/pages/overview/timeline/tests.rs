use colloquy_consultation::{
    DayCountOut, Language, Phase, PhaseKind, PublicationMomentOut, Rules, ScheduleChangeOut, VersionCardOut, Visibility,
};

use super::*;

struct Keys;

impl Words for Keys {
    fn tag(&self) -> &str {
        "en"
    }

    fn say(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        let said: Vec<String> = args
            .iter()
            .map(|(_, arg)| match arg {
                Arg::Text(text) => (*text).to_owned(),
                Arg::Count(n) => n.to_string(),
            })
            .collect();
        if said.is_empty() { key.to_owned() } else { format!("{key}({})", said.join(",")) }
    }
}

const fn day(n: i64) -> Timestamp {
    Timestamp(1_800_000_000_000 / DAY * DAY + n * DAY)
}

fn consultation(opens: Timestamp, closes: Option<Timestamp>) -> ConsultationOut {
    ConsultationOut {
        slug: "sample".parse().unwrap(),
        title: "A sample".into(),
        organiser: String::new(),
        welcome: String::new(),
        language: Language::english(),
        visibility: Visibility::Public,
        rules: Rules::Open,
        phase: Phase { kind: PhaseKind::Comment, version: 1, opens, closes },
        stage: Stage::Open,
        groups: vec![],
        regions: vec![],
        versions: vec![VersionCardOut { number: 1, published: opens, note: None, languages: vec![Language::english()] }],
        changes: vec![],
    }
}

fn overview(at: Timestamp, days: &[(i64, u32)]) -> OverviewOut {
    let days = days.iter().map(|(at, comments)| DayCountOut { day: day(*at), comments: *comments }).collect();
    OverviewOut { at, people: vec![], levels: vec![], days, publications: vec![], editors: vec![] }
}

fn said(at: Timestamp, closes: Option<Timestamp>) -> String {
    now(&Keys, &consultation(day(0), closes), at)
}

#[test]
fn time_is_said_in_days_then_hours_then_as_less_than_an_hour() {
    let closes = Some(day(21));
    assert_eq!(said(Timestamp(day(8).0 + DAY / 2), closes), "overview-now(overview-day-of(9,21),overview-closes-days(12))");
    assert_eq!(said(Timestamp(day(21).0 - DAY / 2), closes), "overview-now(overview-day-of(21,21),overview-closes-hours(12))");
    assert_eq!(said(Timestamp(day(21).0 - 1), closes), "overview-now(overview-day-of(21,21),overview-closes-minutes)");
    assert_eq!(said(day(21), closes), "overview-closed-minutes");
    assert_eq!(said(day(24), closes), "overview-closed-days(3)");
    assert_eq!(said(day(-2), closes), "overview-opens-days(2)");
    assert_eq!(said(day(2), None), "overview-day-open(3)");
}

#[test]
fn marks_stand_in_the_order_of_time_and_count_without_today() {
    let mut sample = consultation(day(0), Some(day(20)));
    sample.changes = vec![
        ScheduleChangeOut { at: day(5), before: Some(day(10)), after: Some(day(20)), reason: "A holiday.".into() },
        ScheduleChangeOut { at: day(6), before: Some(day(20)), after: None, reason: String::new() },
    ];
    let mut numbers = overview(day(9), &[(1, 4), (3, 6)]);
    numbers.publications = vec![PublicationMomentOut { at: day(22), decisions: 7 }];
    let line = TimeLine::of(&Keys, false, &sample, &numbers);
    let says: Vec<&str> = line.marks.iter().map(|mark| mark.says.split('(').next().unwrap()).collect();
    assert_eq!(
        says,
        [
            "overview-opening",
            "overview-version",
            "overview-extended",
            "overview-close-removed",
            "overview-today",
            "overview-close",
            "overview-published"
        ]
    );
    assert!(line.marks[2].says.ends_with(" A holiday."));
    assert_eq!((line.number(3), line.number(5)), (4, 5));
    assert_eq!(line.days.iter().map(|day| day.sum).collect::<Vec<_>>(), [4, 10]);
    // What comes after the close is drawn as well.
    assert_eq!(line.span, Span { from: day(0), to: day(22) });
}

#[test]
fn time_runs_from_right_to_left_in_arabic() {
    let sample = consultation(day(0), Some(day(10)));
    let today = |rtl| {
        let svg = svg(&TimeLine::of(&Keys, rtl, &sample, &overview(day(1), &[])), Legend::Beside);
        let path = svg.split("stroke-dasharray").next().unwrap().rsplit("<path d=\"M").next().unwrap();
        path.split(' ').next().unwrap().parse::<f64>().unwrap()
    };
    let (left, right) = (today(false), today(true));
    assert!(left < 100.0 && (left + right - 480.0).abs() < 0.2, "{left} {right}");
}

#[test]
fn what_is_far_away_does_not_press_the_rest_together() {
    let sample = consultation(day(0), Some(day(10)));
    let line = TimeLine::of(&Keys, false, &sample, &overview(day(400), &[(1, 1)]));
    assert_eq!(line.span, Span { from: day(0), to: day(10) });
    assert!(!svg(&line, Legend::Beside).contains("stroke-dasharray"), "today is in the words and the table alone");
    let line = TimeLine::of(&Keys, false, &sample, &overview(day(-3), &[]));
    assert_eq!(line.span.from, day(-3));
    // Opened this very moment, no close: still a line.
    let line = TimeLine::of(&Keys, false, &consultation(day(0), None), &overview(day(0), &[]));
    assert_eq!(line.span, Span { from: day(0), to: day(1) });
}

#[test]
fn file_explains_its_numbers_and_escapes_what_it_says() {
    let mut sample = consultation(day(0), Some(day(10)));
    sample.changes = vec![ScheduleChangeOut { at: day(5), before: None, after: Some(day(10)), reason: "<b>&".into() }];
    let line = TimeLine::of(&Keys, false, &sample, &overview(day(1), &[(0, 2)]));
    let (file, page) = (svg(&line, Legend::Within), svg(&line, Legend::Beside));
    assert!(file.contains("1. 2027-01-15 · overview-opening") && !page.contains("· overview-opening"));
    assert!(file.contains("&lt;b&gt;&amp;") && !file.contains("<b>"));
}
