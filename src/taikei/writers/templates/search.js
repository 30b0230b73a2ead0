// The search of an edition, over the index beside it. No network, no inline script: fit for a strict content policy.
"use strict";
(function () {
  const index = window.taikeiIndex;
  const form = document.getElementById("search");
  if (!index || !form) return;
  const key = (text) => text.normalize("NFKC").toLowerCase();
  const field = form.querySelector("input");
  const status = form.querySelector("[role=status]");
  const list = form.querySelector("ol");
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const words = key(field.value).split(/\s+/).filter(Boolean);
    const found = words.length ? index.filter((row) => words.every((word) => row.text.includes(word))) : [];
    status.textContent = words.length ? `${found.length}件見つかりました。 / ${found.length} found.` : "";
    list.replaceChildren(...found.slice(0, 200).map((row) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = `report.html#${row.id}`;
      link.textContent = row.name;
      item.append(link, ` ${row.where}`);
      return item;
    }));
  });
})();
