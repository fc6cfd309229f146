import { Accordion } from "@mantine/core";
import classes from "./export-guides.module.css";

const guides = [
  {
    id: "whatsapp-android",
    title: "WhatsApp on Android",
    steps: [
      "Open the chat and tap the three dots at the top right.",
      "Tap “More”, then “Export chat”.",
      "Choose “Without media”: the words are enough, and the file stays small.",
      "Save the file, or send it to yourself, and drop it here.",
    ],
  },
  {
    id: "whatsapp-iphone",
    title: "WhatsApp on iPhone",
    steps: [
      "Open the chat and tap its name at the top.",
      "Scroll down and tap “Export Chat”.",
      "Choose “Without Media”.",
      "Tap “Save to Files”, then drop the .zip here as it is.",
    ],
  },
  {
    id: "telegram",
    title: "Telegram on a computer",
    steps: [
      "Open Telegram Desktop; the phone apps cannot export.",
      "Open the chat, click the three dots at the top right, then “Export chat history”.",
      "Set the format to “Machine-readable JSON” and untick the media you do not need.",
      "Drop the result.json here. An export of your whole account works too: you choose the chat.",
    ],
  },
];

export function ExportGuides() {
  return (
    <section className={classes.guides} aria-labelledby="export-guides">
      <h2 id="export-guides" className={classes.heading}>
        How to get the file
      </h2>
      <Accordion
        variant="default"
        chevronPosition="right"
        classNames={{ item: classes.item, control: classes.control, content: classes.content }}
      >
        {guides.map((guide) => (
          <Accordion.Item key={guide.id} value={guide.id}>
            <Accordion.Control>{guide.title}</Accordion.Control>
            <Accordion.Panel>
              <ol className={classes.steps}>
                {guide.steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </section>
  );
}
