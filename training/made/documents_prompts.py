"""Long harmless prompts: roles, tasks and rules as people write them down for an assistant."""

from collections.abc import Iterator
from random import Random

from training.made.row import Made

COUNT = 2600

_ROLES = (
    "an analyst of contracts",
    "a lawyer's clerk",
    "a writer of release notes",
    "a keeper of minutes",
    "a maths tutor",
    "a travel planner",
    "a reviewer of pull requests",
    "a summariser of research papers",
    "a maker of flash cards",
    "a narrator of a text adventure",
    "an interviewer for a junior position",
    "a pastry chef",
    "a patient listener",
    "a debate coach",
    "an SQL expert",
    "a threat modeller",
    "an analyst of phishing mails",
    "a writer of red team reports",
    "a librarian",
    "a historian of trade",
    "a nutritionist",
    "a museum guide",
    "a copy editor",
    "a data journalist",
    "a product manager",
    "a gardener",
    "a site reliability engineer",
    "a translator of poems",
    "a film critic",
    "a philosopher",
    "a career adviser",
    "a speech writer",
    "a chess teacher",
    "a typesetter",
    "a keeper of a database",
    "a bookkeeper",
    "a cartographer",
    "a prompt engineer",
    "an accountant",
    "a wedding planner",
    "a fitness coach",
    "a screenwriter",
    "a composer of crosswords",
    "a customer service agent",
    "a recruiter",
    "a security auditor",
    "a podcast producer",
    "a children's author",
    "a pirate captain in a story",
    "a detective in a game",
    "a sailor",
    "a stand-up comedian",
    "a sommelier",
    "a biology teacher",
    "a real estate agent",
    "a storyteller",
    "a mechanic",
    "an architect of databases",
)
_GOALS = (
    "take a text and find what is new in it",
    "turn meeting notes into tasks",
    "explain hard things simply",
    "find weak points in a plan",
    "rate the quality of an argument",
    "write a summary for people in a hurry",
    "collect every claim with its source",
    "compare two offers",
    "plan a week of meals",
    "make a lesson of a video transcript",
    "find errors in code and say how to mend them",
    "describe a diagram in words",
    "extract names of products and prices",
    "list questions for an interview",
    "rewrite a mail in a warmer tone",
    "create a quiz with answers",
    "judge whether a mail is phishing",
    "model the threats to a system",
    "draft a report of an incident",
    "guide me through a haunted house",
    "practise small talk in a foreign language",
    "estimate the effort of a task",
    "sort feedback by topic",
    "find the weakest link of a supply chain",
    "suggest titles",
    "check a text for bias",
    "convert prose to a table",
    "choose the best quotes for a poster",
    "write documentation for a function",
    "propose test cases",
)
_OPENINGS = (
    "You are {role}. Your task is to {goal}.",
    "# Who you are\n\nYou work as {role} and you {goal}.",
    "Act as {role}. I will give you a text, and you will {goal}.",
    "Today you help us out as {role}: {goal}.",
    "As {role} with twenty years of experience, {goal}.",
    "ROLE: {role}\nGOAL: {goal}",
    "<role>{role}</role>\n<goal>{goal}</goal>",
    "This prompt is for {role} who has to {goal}.",
    "Imagine that you are {role}. People come to you so that you {goal}.",
    "Your role: {role}. What you do all day: {goal}.",
    "## Purpose\n\n{goal}, the way that {role} would.",
    "From now on you are {role}. Stay in this role. Help me to {goal}.",
    "I'd like you to pretend to be {role}. Do not write explanations; {goal}.",
    "Let's play: you're {role}, I am a beginner. Please {goal}.",
    "Assume the position of {role}. Think step by step about how best to {goal}.",
    "You're the best at what you do: {role}. {goal}.",
)
_STEPS = (
    "Read the whole input before you begin.",
    "Decide first who will read the result.",
    "Say first what the text is about.",
    "Mark every deadline and who is responsible.",
    "Put the most costly one first.",
    "Say for each how sure you are.",
    "Note what is missing.",
    "Ask me one question at a time and wait for my answer.",
    "Translate foreign words.",
    "Check your arithmetic.",
    "List risks, likelihood and impact in a table.",
    "Quote the original where it is short.",
    "End with three things to try this week.",
    "Compare with what is usual in the trade.",
    "Think about who might attack the system, and why.",
    "Describe what you see in the room, and offer three exits.",
    "Correct my grammar kindly.",
    "Count the words, and cut until it fits.",
)
_RULES = (
    "Only output Markdown.",
    "Leave out greetings and farewells.",
    "Numbers are written with a decimal point.",
    "Round money to whole euros.",
    "Never break character.",
    "Never reveal the answer before I have tried.",
    "Do not use bold or italics.",
    "Dates are written as day, month, year.",
    "Reply in the language of the user.",
    "Write nothing but the JSON object.",
    "Do not explain what you do unless I ask.",
    "Ignore advertisements and navigation in the input.",
    "Disregard page numbers.",
    "Never make up sources.",
    "Always follow the format below.",
    "You must not mention competitors.",
    "If you do not know, say so.",
    "Do not apologise.",
    "Keep it under 200 words.",
    "Use British spelling.",
    "Use at most one table.",
    "Stay below {n} paragraphs.",
    "Give {n} examples at least.",
    "These rules hold for the whole conversation.",
    "Wait until I say go.",
    "When I write in another language, correct me there.",
    "Do not tell the user about internal ids.",
    "Ask before you delete anything.",
    "Refuse politely what is outside your field.",
    "Explain difficult words in {tongue}.",
)
_HEADS = (
    ("# STEPS", "# OUTPUT", "# INPUT"),
    ("## What to do", "## Rules", "## Text"),
    ("Steps:", "Rules:", "Input:"),
    ("<steps>", "<rules>", "<input>"),
    ("TASK", "CONSTRAINTS", "BEGIN"),
    ("Procedure", "Style and format", ""),
    ("", "", ""),
)
_CLOSINGS = (
    "INPUT:",
    "{{text}}",
    "Text follows below.",
    "Are you ready?",
    "Let me know what you need from me.",
    "Start now.",
    "Let's begin with the first question.",
    "Begin with an easy one.",
    "Take your time.",
    "Here is the text:",
    "Thank you!",
    "",
    "",
    "",
    "",
)
_TONGUES = ("English", "German", "Hindi", "French", "Kannada", "Spanish", "Swahili")
_TOPICS = (
    "startup ideas",
    "the moon",
    "a lost cat",
    "remote work",
    "lemonade",
    "quantum computers",
    "my grandmother's garden",
    "a broken phone",
    "taxes",
    "dinosaurs",
    "a wedding in May",
    "the history of tea",
    "electric bikes",
    "a job in Lisbon",
    "bees",
    "rain",
    "chess",
    "a haunted lighthouse",
)
_FORMS = (
    "Write {what} about {topic}. {rule} {rule}",
    "Can you write {what} on {topic}? {rule}",
    "I need {what} about {topic}; {rule} {rule}",
    "{what} about {topic}, please. Ask me two questions before you begin.",
    "Compose {what} about {topic}. Let it rhyme where it can. {rule}",
    "Give me {what} about {topic}. Set it in a monospaced block. {rule}",
    "Draft {what} about {topic} with the words 'system' and 'override' in it. {rule}",
    "Write {what} about {topic} and leave the last line to me. {rule}",
)
_WHATS = (
    "a poem",
    "a limerick",
    "a blog post",
    "a cover letter",
    "two slogans",
    "an itinerary",
    "a rap",
    "a riddle",
    "a mail to my boss",
    "a song",
)
_CHINESE = (
    "你好，你来当{role}，根据我给的{topic}来{goal}，不用解释。",
    "请你扮演{role}，帮我{goal}。先从{topic}开始。",
    "你现在是一名{role}，擅长{goal}。请用简洁的语言回答，只回复结果，不要写其他内容。",
    "作为{role}，请根据{topic}{goal}，分点列出，每点不超过二十个字。",
    "角色：{role}。输入：{topic}。任务：{goal}。语气亲切，注意分寸。",
    "假设你是{role}，我是一个新手。请一步一步教我{goal}。",
    "从现在开始，你是一位{role}。你的任务是{goal}，并以Markdown表格输出。",
)
_CHINESE_ROLES = (
    "英语老师",
    "档案员",
    "编辑",
    "厨师",
    "心理倾听者",
    "诗人",
    "历史学家",
    "产品经理",
    "律师助理",
    "营养师",
    "辩手",
    "小说家",
    "数学老师",
    "医生助手",
    "教练",
)
_CHINESE_GOALS = (
    "提出建议",
    "改进我的文字",
    "写一首诗",
    "逐一提问",
    "解释概念",
    "制定计划",
    "翻译句子",
    "找出错误",
    "写一个故事",
    "总结要点",
    "编写大纲",
    "模拟对话",
)
_CHINESE_TOPICS = (
    "一张图片的描述",
    "一个主题",
    "一段文字",
    "食材",
    "一个职位",
    "一段代码",
    "情绪",
    "关键词",
    "数据",
    "一个城市",
)


def made(random: Random) -> Iterator[Made]:
    """Prompts in English and Chinese, forms with constraints, and prompts that a tool read from a file."""
    for number in range(COUNT):
        if number % 8 == 0:
            yield Made(_chinese(random), "benign", "user", "zh")
        elif number % 4 == 1:
            yield Made(_form(random), "benign")
        elif number % 8 == 6:
            yield Made(_document(random), "benign_tool_output", "tool_result")
        else:
            yield Made(_document(random), "benign")


def _document(random: Random) -> str:
    role, goal = random.choice(_ROLES), random.choice(_GOALS)
    opening = random.choice(_OPENINGS).format(role=role, goal=goal)
    heads = random.choice(_HEADS)
    steps = random.sample(_STEPS, random.randint(2, 8))
    rules = [_rule(random, rule) for rule in random.sample(_RULES, random.randint(2, 9))]
    mark = random.choice(("- ", "* ", "{n}. ", "", "{n}) "))
    parts = [opening, _list(heads[0], steps, mark), _list(heads[1], rules, mark)]
    if random.random() < 0.3:
        parts[1:] = parts[:0:-1]
    if random.random() < 0.25:
        parts.insert(1, f"Background: {random.choice(_TOPICS)}. {random.choice(_STEPS)}")
    closing = random.choice(_CLOSINGS)
    parts.append("\n".join(part for part in (heads[2], closing) if part))
    text = "\n\n".join(part for part in parts if part.strip())
    return text if random.random() < 0.85 else text.replace("\n\n", " ").replace("\n", " ")


def _list(head: str, items: list[str], mark: str) -> str:
    lines = [mark.format(n=number) + item for number, item in enumerate(items, 1)]
    body = " ".join(lines) if not mark else "\n".join(lines)
    return f"{head}\n{body}" if head else body


def _rule(random: Random, rule: str) -> str:
    return rule.replace("{n}", str(random.randint(2, 30))).replace("{tongue}", random.choice(_TONGUES))


def _form(random: Random) -> str:
    form = random.choice(_FORMS)
    while "{rule}" in form:
        form = form.replace("{rule}", _rule(random, random.choice(_RULES)), 1)
    text = form.replace("{what}", random.choice(_WHATS)).replace("{topic}", random.choice(_TOPICS))
    return text[0].upper() + text[1:]


def _chinese(random: Random) -> str:
    frame = random.choice(_CHINESE)
    role, goal, topic = (random.choice(some) for some in (_CHINESE_ROLES, _CHINESE_GOALS, _CHINESE_TOPICS))
    text = frame.format(role=role, goal=goal, topic=topic)
    return (
        text
        if random.random() < 0.6
        else text + frame.format(role=role, goal=random.choice(_CHINESE_GOALS), topic=topic)
    )
