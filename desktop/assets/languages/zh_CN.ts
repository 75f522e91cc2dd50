<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> copy</source>
        <extracomment>gui/specialists</extracomment>
        <translation> 副本</translation>
    </message>
    <message>
        <source> copy {number}</source>
        <extracomment>gui/specialists</extracomment>
        <translation> 副本 {number}</translation>
    </message>
    <message>
        <source> in {places}</source>
        <extracomment>core/wording</extracomment>
        <translation> ({places})</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <extracomment>core/wording</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>0 always takes the likeliest word; more is livelier.</source>
        <extracomment>gui/chat</extracomment>
        <translation>0 表示总是选最可能的词；数值越大越活泼。</translation>
    </message>
    <message>
        <source>1 model has a rough number only. Its own measurement takes some seconds.</source>
        <extracomment>core/words_of_predictions</extracomment>
        <translation>1 个模型只有粗略的数字。为它单独测速只需几秒。</translation>
    </message>
    <message>
        <source>119 languages</source>
        <extracomment>a model</extracomment>
        <translation>119 种语言</translation>
    </message>
    <message>
        <source>12 languages</source>
        <extracomment>a model</extracomment>
        <translation>12 种语言</translation>
    </message>
    <message>
        <source>1B</source>
        <extracomment>gui/models</extracomment>
        <translation>1B</translation>
    </message>
    <message>
        <source>201 languages</source>
        <extracomment>a model</extracomment>
        <translation>201 种语言</translation>
    </message>
    <message>
        <source>2B</source>
        <extracomment>gui/models</extracomment>
        <translation>2B</translation>
    </message>
    <message>
        <source>3B</source>
        <extracomment>gui/models</extracomment>
        <translation>3B</translation>
    </message>
    <message>
        <source>4B</source>
        <extracomment>gui/models</extracomment>
        <translation>4B</translation>
    </message>
    <message>
        <source>A blank such as {{topic}} is filled in when the prompt is used; Tab leads on.</source>
        <extracomment>gui/prompts</extracomment>
        <translation>{{主题}} 这样的填空处会在使用提示词时填写；按 Tab 跳到下一处。</translation>
    </message>
    <message>
        <source>A build without a name</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>未命名的构建</translation>
    </message>
    <message>
        <source>A command met an error</source>
        <extracomment>gui/reports</extracomment>
        <translation>命令遇到错误</translation>
    </message>
    <message>
        <source>A command was ended by a fault</source>
        <extracomment>gui/reports</extracomment>
        <translation>命令因故障而结束</translation>
    </message>
    <message>
        <source>A copy that was kept to be safe</source>
        <extracomment>gui/disk</extracomment>
        <translation>为安全起见保留的副本</translation>
    </message>
    <message>
        <source>A damaged part of {size} is being fetched again.</source>
        <extracomment>core/wording</extracomment>
        <translation>正在重新获取 {size} 的损坏部分。</translation>
    </message>
    <message numerus="yes">
        <source>A download rests meanwhile, and then goes on there.</source>
        <comment>{n} downloads rest meanwhile, and then go on there.</comment>
        <extracomment>gui/disk</extracomment>
        <translation>
            <numerusform>{n} 个下载会在此期间暂停，之后在新位置继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>A file that you added.</source>
        <extracomment>gui/models</extracomment>
        <translation>你添加的文件。</translation>
    </message>
    <message>
        <source>A grammar needs a rule named root: root ::= …</source>
        <extracomment>core/chat</extracomment>
        <translation>语法需要一条名为 root 的规则：root ::= …</translation>
    </message>
    <message numerus="yes">
        <source>A message can have {n} file.</source>
        <comment>A message can have {n} files.</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>一条消息最多可有 {n} 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>A model is at its best with instructions for one kind of task.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>指令只针对一类任务时，模型表现最好。</translation>
    </message>
    <message>
        <source>A model is shown up to {most} pictures in a chat, of {most_bytes} together.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>每个对话最多向模型展示 {most} 张图片，合计 {most_bytes}。</translation>
    </message>
    <message>
        <source>A model of another kind</source>
        <extracomment>app_doctor_models</extracomment>
        <translation>其他类型的模型</translation>
    </message>
    <message>
        <source>A model of the kind {kind}</source>
        <extracomment>app_doctor_models</extracomment>
        <translation>{kind} 类型的模型</translation>
    </message>
    <message>
        <source>A model that nobody uses for so long gives its memory back. The next message loads it.</source>
        <extracomment>core/settings</extracomment>
        <translation>模型在这么久没人使用后会释放内存，下一条消息会重新加载它。</translation>
    </message>
    <message>
        <source>A much smaller model of the same family guesses what comes next, which is seldom faster but for very predictable text.</source>
        <extracomment>core/settings</extracomment>
        <translation>由同系列中小得多的模型猜测后面的内容；除了很容易预测的文本，很少会更快。</translation>
    </message>
    <message>
        <source>A name begins with a letter and has letters, digits, - and _ only; until then it stays {name}.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>名称以字母开头，只含字母、数字、- 和 _；在此之前仍为 {name}。</translation>
    </message>
    <message>
        <source>A new chat has less to read.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>新对话要读取的内容更少。</translation>
    </message>
    <message>
        <source>A new chat offers it</source>
        <extracomment>gui/specialists</extracomment>
        <translation>在新对话中推荐</translation>
    </message>
    <message>
        <source>A newer version of Goldcrest wrote the prompts in {path}.</source>
        <extracomment>core/words_of_prompts</extracomment>
        <translation>{path} 中的提示词是由更新版本的 Goldcrest 写入的。</translation>
    </message>
    <message>
        <source>A newer version of Goldcrest wrote the specialist in {path}.</source>
        <extracomment>core/words_of_specialists</extracomment>
        <translation>{path} 中的专家是由更新版本的 Goldcrest 写入的。</translation>
    </message>
    <message>
        <source>A page, 500 words</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>一页，500 词</translation>
    </message>
    <message>
        <source>A paragraph or two, 150 words</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>一两段，150 词</translation>
    </message>
    <message>
        <source>A private assistant on your own computer</source>
        <extracomment>gui/chat</extracomment>
        <translation>运行在你自己电脑上的私人助手</translation>
    </message>
    <message>
        <source>A relay is under way. Stop it first (Esc), or wait for its end.</source>
        <extracomment>gui/chat</extracomment>
        <translation>接力正在进行。请先停止 (Esc)，或等它结束。</translation>
    </message>
    <message>
        <source>A relay: writes a draft, looks for its mistakes, and writes a shorter, better version.</source>
        <extracomment>a specialist</extracomment>
        <translation>接力：写出草稿，找出错误，再写出更短更好的版本。</translation>
    </message>
    <message>
        <source>A reply as short as this says little about the speed of writing.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>这么短的回复不足以说明生成速度。</translation>
    </message>
    <message>
        <source>A reply is being written. Stop it first (Esc), or wait for its end.</source>
        <extracomment>gui/chat</extracomment>
        <translation>正在生成回复。请先停止 (Esc)，或等它结束。</translation>
    </message>
    <message>
        <source>A reply is being written. The changed message can be sent when it has ended.</source>
        <extracomment>gui/chat</extracomment>
        <translation>正在生成回复。等它结束后，即可发送修改后的消息。</translation>
    </message>
    <message>
        <source>A reply is still being written here.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>这里仍在生成回复。</translation>
    </message>
    <message>
        <source>A report was kept on this computer. It contains no chats, and nothing sends it.</source>
        <extracomment>gui/reports</extracomment>
        <translation>这台电脑上保存了一份报告。其中没有对话内容，也不会被发送。</translation>
    </message>
    <message>
        <source>A schema is a JSON object: it begins with { and ends with }.</source>
        <extracomment>core/chat</extracomment>
        <translation>Schema 是一个 JSON 对象：以 { 开头，以 } 结尾。</translation>
    </message>
    <message>
        <source>A shorter message is answered sooner.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>消息越短，回复越快。</translation>
    </message>
    <message>
        <source>A small window for one question, from the icon in the tray and by a key that works everywhere. Goldcrest then stays in the tray when its window is closed.</source>
        <extracomment>core/settings</extracomment>
        <translation>用于单个问题的小窗口，可从托盘图标打开，也可用全局快捷键打开。启用后，关闭窗口时 Goldcrest 会留在托盘中。</translation>
    </message>
    <message numerus="yes">
        <source>A summary stands for the oldest message.</source>
        <comment>A summary stands for the {n} oldest messages.</comment>
        <extracomment>core/wording_context</extracomment>
        <translation>
            <numerusform>一份摘要代替了最早的 {n} 条消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A summary will be written and stand for the oldest message.</source>
        <comment>A summary will be written and stand for the {n} oldest messages.</comment>
        <extracomment>core/wording_context</extracomment>
        <translation>
            <numerusform>将写一份摘要来代替最早的 {n} 条消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>A text is too long for this model: {tokens} tokens, and it takes {limit}.</source>
        <extracomment>core/wording_models</extracomment>
        <translation>文本对该模型来说太长：共 {tokens} 个 token，上限为 {limit}。</translation>
    </message>
    <message>
        <source>A token took: {times}</source>
        <extracomment>gui/chat</extracomment>
        <translation>每个 token 用时：{times}</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>gui/settings</extracomment>
        <translation>关于</translation>
    </message>
    <message>
        <source>About Goldcrest</source>
        <extracomment>gui/about, gui/pages</extracomment>
        <translation>关于 Goldcrest</translation>
    </message>
    <message>
        <source>About Goldcrest, and updates</source>
        <extracomment>gui/commands</extracomment>
        <translation>关于 Goldcrest 与更新</translation>
    </message>
    <message>
        <source>About the model</source>
        <extracomment>gui/search</extracomment>
        <translation>关于该模型</translation>
    </message>
    <message>
        <source>About you</source>
        <extracomment>gui/privacy</extracomment>
        <translation>关于你</translation>
    </message>
    <message>
        <source>About {n} of the oldest messages will not be read: they do not fit.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>最早的约 {n} 条消息将不会被读取：放不下。</translation>
    </message>
    <message>
        <source>Accept its terms on {page} with your account, save a token of that account in the settings, under Network, then try again.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>请用你的账户在 {page} 上接受其条款，在设置的“网络”中保存该账户的访问令牌，然后重试。</translation>
    </message>
    <message>
        <source>Access token</source>
        <extracomment>gui/privacy, gui/settings</extracomment>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>gui/commands</extracomment>
        <translation>操作</translation>
    </message>
    <message>
        <source>Adapters</source>
        <extracomment>gui/chat</extracomment>
        <translation>适配器</translation>
    </message>
    <message>
        <source>Adapters (*.gguf *.GGUF)</source>
        <extracomment>gui/chat</extracomment>
        <translation>适配器 (*.gguf *.GGUF)</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>gui/library, gui/models</extracomment>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <extracomment>gui/specialists</extracomment>
        <translation>添加选项</translation>
    </message>
    <message>
        <source>Add a copy of the model, or a link to it.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>请添加模型的副本，或指向它的链接。</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <extracomment>gui/settings</extracomment>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Add a model</source>
        <extracomment>gui/library</extracomment>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>Add a model…</source>
        <extracomment>gui/models</extracomment>
        <translation>添加模型…</translation>
    </message>
    <message>
        <source>Add a step</source>
        <extracomment>gui/specialists</extracomment>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>Add an adapter</source>
        <extracomment>gui/chat</extracomment>
        <translation>添加适配器</translation>
    </message>
    <message>
        <source>Add an adapter…</source>
        <extracomment>gui/chat</extracomment>
        <translation>添加适配器…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <extracomment>gui/settings</extracomment>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Add the model itself; this part comes along when it lies beside it.</source>
        <extracomment>core/wording</extracomment>
        <translation>请添加模型本身；只要这个部分就在旁边，就会一并添加。</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <extracomment>gui/chat</extracomment>
        <translation>添加到词典</translation>
    </message>
    <message>
        <source>Add {names}, {size}?</source>
        <extracomment>gui/library</extracomment>
        <translation>添加 {names}，共 {size}？</translation>
    </message>
    <message>
        <source>Add {names}?</source>
        <extracomment>gui/library</extracomment>
        <translation>添加 {names}？</translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <extracomment>gui/library</extracomment>
        <translation>正在添加 {name}</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>gui/privacy</extracomment>
        <translation>地址</translation>
    </message>
    <message>
        <source>Adds a model file that is on this computer. Or drop it here.</source>
        <extracomment>gui/models</extracomment>
        <translation>添加本机上的模型文件。也可以拖放到这里。</translation>
    </message>
    <message>
        <source>After the first reply the model names the chat. It never delays a message for that.</source>
        <extracomment>core/settings</extracomment>
        <translation>第一条回复之后，由模型为对话命名，绝不会因此拖慢消息。</translation>
    </message>
    <message>
        <source>Agents and tool calls</source>
        <extracomment>a model</extracomment>
        <translation>智能体与工具调用</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>gui/chat, gui/models</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>All belong to other programs, so Goldcrest leaves them as they are.</source>
        <extracomment>gui/library</extracomment>
        <translation>它们都属于其他程序，因此 Goldcrest 不作改动。</translation>
    </message>
    <message>
        <source>All chats in one file. JSON holds everything, with all branches, and Goldcrest reads it again; the others hold what is shown. One chat alone is exported from its menu in the list.</source>
        <extracomment>gui/keeping</extracomment>
        <translation>所有对话存入一个文件。JSON 包含全部内容和所有分支，Goldcrest 可以再次读取；其他格式只包含显示的内容。要导出单个对话，请用列表中该对话的菜单。</translation>
    </message>
    <message>
        <source>All downloads together</source>
        <extracomment>gui/downloads</extracomment>
        <translation>全部下载合计</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>gui/chat, gui/keeping, gui/library, gui/prompts</extracomment>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>gui/chat, gui/specialists</extracomment>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>All licences</source>
        <extracomment>gui/about</extracomment>
        <translation>所有许可证</translation>
    </message>
    <message>
        <source>All models</source>
        <extracomment>gui/speed</extracomment>
        <translation>所有模型</translation>
    </message>
    <message>
        <source>All of them are here already.</source>
        <extracomment>gui/prompts</extracomment>
        <translation>它们都已经在这里了。</translation>
    </message>
    <message>
        <source>All prompts</source>
        <extracomment>gui/prompts</extracomment>
        <translation>所有提示词</translation>
    </message>
    <message>
        <source>All specialists</source>
        <extracomment>gui/specialists</extracomment>
        <translation>所有专家</translation>
    </message>
    <message>
        <source>All specialists…</source>
        <extracomment>gui/chat</extracomment>
        <translation>所有专家…</translation>
    </message>
    <message>
        <source>All words must occur in one message or title. Fewer words, or the beginning of a word, find more.</source>
        <extracomment>gui/finding</extracomment>
        <translation>所有词必须出现在同一条消息或标题中。减少词数或只输入词的开头，可以找到更多。</translation>
    </message>
    <message numerus="yes">
        <source>All {n} model is as it should be.</source>
        <comment>All {n} models are as they should be.</comment>
        <extracomment>gui/disk</extracomment>
        <translation>
            <numerusform>全部 {n} 个模型均完好。</numerusform>
        </translation>
    </message>
    <message>
        <source>All-round model whose training data is open too</source>
        <extracomment>a model</extracomment>
        <translation>全能模型，训练数据也公开</translation>
    </message>
    <message>
        <source>Allow changes in that folder, or make a copy instead.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>请允许在该文件夹中进行更改，或改为创建副本。</translation>
    </message>
    <message>
        <source>Allow reading it and the folders that it is in, or choose another folder in the settings.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>请允许读取它及其上级文件夹，或在设置中选择其他文件夹。</translation>
    </message>
    <message>
        <source>Allow reading it and the folders that it is in; the models in it are not lost.</source>
        <extracomment>gui/library</extracomment>
        <translation>请允许读取它及其上级文件夹；其中的模型不会丢失。</translation>
    </message>
    <message>
        <source>Also {list}.</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>还有 {list}。</translation>
    </message>
    <message>
        <source>Also {places}</source>
        <extracomment>gui/library</extracomment>
        <translation>也{places}</translation>
    </message>
    <message>
        <source>Always at or above {line}.</source>
        <extracomment>gui/plots</extracomment>
        <translation>始终不低于 {line}。</translation>
    </message>
    <message>
        <source>Always below {line}.</source>
        <extracomment>gui/plots</extracomment>
        <translation>始终低于 {line}。</translation>
    </message>
    <message>
        <source>Always pause</source>
        <extracomment>core/settings</extracomment>
        <translation>始终暂停</translation>
    </message>
    <message>
        <source>An assistant that lives on this computer. It works without the internet, and nothing that you write leaves this machine.</source>
        <extracomment>gui/models</extracomment>
        <translation>住在这台电脑上的助手。它无需联网即可工作，你写的内容不会离开本机。</translation>
    </message>
    <message>
        <source>An empty chat would have made it {speed}, and {usual} are usual.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>如果是空对话，速度会是 {speed}，通常为 {usual}。</translation>
    </message>
    <message>
        <source>An estimate, until the model has counted.</source>
        <extracomment>gui/chat</extracomment>
        <translation>估算值，模型统计后会更新。</translation>
    </message>
    <message numerus="yes">
        <source>And one more message</source>
        <comment>And {n} more messages</comment>
        <extracomment>gui/finding</extracomment>
        <translation>
            <numerusform>还有 {n} 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {n} problem more.</source>
        <comment>And {n} problems more.</comment>
        <extracomment>core/checkup</extracomment>
        <translation>
            <numerusform>另有 {n} 个问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Goldcrest is downloading {file}.</source>
        <extracomment>core/wording</extracomment>
        <translation>另一个 Goldcrest 正在下载 {file}。</translation>
    </message>
    <message>
        <source>Another choice has this name: only one of them is kept.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>另有选项使用了这个名称：只会保留其中一个。</translation>
    </message>
    <message>
        <source>Another message is being edited. Send it first, or leave it as it is (Esc).</source>
        <extracomment>gui/chat</extracomment>
        <translation>正在编辑另一条消息。请先发送它，或保持原样 (Esc)。</translation>
    </message>
    <message>
        <source>Another program has the keys {keys}, or the desktop keeps them for itself.</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>快捷键 {keys} 已被其他程序占用，或由桌面保留。</translation>
    </message>
    <message>
        <source>Another server that speaks like Hugging Face, a mirror for example.</source>
        <extracomment>core/settings</extracomment>
        <translation>另一台与 Hugging Face 接口相同的服务器，例如镜像。</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>gui/speed</extracomment>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answer as</source>
        <extracomment>gui/chat</extracomment>
        <translation>回答形式</translation>
    </message>
    <message>
        <source>Answer at once</source>
        <extracomment>gui/chat, gui/specialists</extracomment>
        <translation>直接回答</translation>
    </message>
    <message>
        <source>Answer this message</source>
        <extracomment>a prompt</extracomment>
        <translation>回复这条消息</translation>
    </message>
    <message>
        <source>Answer without the pictures</source>
        <extracomment>gui/chat</extracomment>
        <translation>不看图片直接回答</translation>
    </message>
    <message>
        <source>Answers questions about a text with what it says, or says that it does not say.</source>
        <extracomment>a specialist</extracomment>
        <translation>依据文本内容回答相关问题；文本中没有的就说没有。</translation>
    </message>
    <message>
        <source>Answers questions strictly from a given passage</source>
        <extracomment>a model</extracomment>
        <translation>严格依据给定段落回答问题</translation>
    </message>
    <message>
        <source>Any JSON object. A schema says more closely which.</source>
        <extracomment>gui/chat</extracomment>
        <translation>任意 JSON 对象。用 JSON Schema 可以更具体地限定。</translation>
    </message>
    <message>
        <source>Any folder</source>
        <extracomment>gui/finding</extracomment>
        <translation>任意文件夹</translation>
    </message>
    <message>
        <source>Any kind</source>
        <extracomment>gui/search</extracomment>
        <translation>任意类型</translation>
    </message>
    <message>
        <source>Any model</source>
        <extracomment>gui/finding</extracomment>
        <translation>任意模型</translation>
    </message>
    <message>
        <source>Any size</source>
        <extracomment>gui/search</extracomment>
        <translation>任意大小</translation>
    </message>
    <message>
        <source>Any time</source>
        <extracomment>gui/finding</extracomment>
        <translation>任意时间</translation>
    </message>
    <message>
        <source>Anybody</source>
        <extracomment>gui/finding</extracomment>
        <translation>任何人</translation>
    </message>
    <message>
        <source>App for macOS</source>
        <extracomment>gui/about</extracomment>
        <translation>macOS 应用</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>core/settings</extracomment>
        <translation>外观</translation>
    </message>
    <message>
        <source>Apple M2 and M3</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Apple M2 和 M3</translation>
    </message>
    <message>
        <source>Apr</source>
        <extracomment>gui/dates</extracomment>
        <translation>4月</translation>
    </message>
    <message>
        <source>April</source>
        <extracomment>gui/dates</extracomment>
        <translation>4月</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>a specialist, core/languages</extracomment>
        <translation>阿拉伯语</translation>
    </message>
    <message>
        <source>Architecture</source>
        <extracomment>gui/models</extracomment>
        <translation>架构</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>gui/shelf</extracomment>
        <translation>归档</translation>
    </message>
    <message>
        <source>Archive for Linux</source>
        <extracomment>gui/about</extracomment>
        <translation>Linux 压缩包</translation>
    </message>
    <message>
        <source>Archive, or bring back</source>
        <extracomment>gui/commands</extracomment>
        <translation>归档或取消归档</translation>
    </message>
    <message>
        <source>Archived</source>
        <extracomment>gui/chat_rows</extracomment>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Archived chats, too</source>
        <extracomment>gui/finding</extracomment>
        <translation>包括已归档的对话</translation>
    </message>
    <message>
        <source>Archived, {day}</source>
        <extracomment>gui/finding</extracomment>
        <translation>已归档，{day}</translation>
    </message>
    <message>
        <source>As before</source>
        <extracomment>gui/specialists</extracomment>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>As fast as this computer can.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>已达到这台电脑的最快速度。</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <extracomment>gui/chat</extracomment>
        <translation>按设置</translation>
    </message>
    <message>
        <source>As in the settings ({how})</source>
        <extracomment>gui/chat</extracomment>
        <translation>按设置（{how}）</translation>
    </message>
    <message>
        <source>As the model does</source>
        <extracomment>gui/chat</extracomment>
        <translation>按模型默认</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <extracomment>core/settings</extracomment>
        <translation>与系统一致</translation>
    </message>
    <message>
        <source>As usual: {way}</source>
        <extracomment>gui/chat</extracomment>
        <translation>按惯例：{way}</translation>
    </message>
    <message>
        <source>Ask Goldcrest</source>
        <extracomment>gui/quick</extracomment>
        <translation>询问 Goldcrest</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <extracomment>gui/chat</extracomment>
        <translation>想问什么都行</translation>
    </message>
    <message>
        <source>Ask anything. Nothing leaves this computer.</source>
        <extracomment>gui/chat, gui/specialists</extracomment>
        <translation>想问什么都行，内容不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Ask several models…</source>
        <extracomment>gui/chat</extracomment>
        <translation>询问多个模型…</translation>
    </message>
    <message>
        <source>Ask something else</source>
        <extracomment>gui/quick</extracomment>
        <translation>问点别的</translation>
    </message>
    <message>
        <source>Ask the system</source>
        <extracomment>core/settings</extracomment>
        <translation>由系统决定</translation>
    </message>
    <message>
        <source>Ask two or three models the same. They answer at the same time.</source>
        <extracomment>gui/chat</extracomment>
        <translation>向两三个模型问同样的问题，它们会同时回答。</translation>
    </message>
    <message>
        <source>Ask two or three models the same. They answer one after the other.</source>
        <extracomment>gui/chat</extracomment>
        <translation>向两三个模型问同样的问题，它们会依次回答。</translation>
    </message>
    <message>
        <source>Ask, draft, summarise, translate. The model runs here, and what you write stays here, with or without a network.</source>
        <extracomment>gui/chat</extracomment>
        <translation>提问、起草、总结、翻译。模型在本机运行，无论是否联网，你写的内容都留在本机。</translation>
    </message>
    <message>
        <source>Asking which files there are</source>
        <extracomment>gui/search</extracomment>
        <translation>正在查询有哪些文件</translation>
    </message>
    <message>
        <source>Ask…</source>
        <extracomment>gui/quick</extracomment>
        <translation>提问…</translation>
    </message>
    <message>
        <source>Assistant</source>
        <extracomment>core/chat</extracomment>
        <translation>助手</translation>
    </message>
    <message>
        <source>At most ten seconds</source>
        <extracomment>gui/speed</extracomment>
        <translation>最多十秒</translation>
    </message>
    <message>
        <source>Attach a file with text, or write what is in the image.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>请附加含有文本的文件，或写出图片中的内容。</translation>
    </message>
    <message>
        <source>Attach files</source>
        <extracomment>gui/chat, gui/commands</extracomment>
        <translation>附加文件</translation>
    </message>
    <message>
        <source>Attach it as a file</source>
        <extracomment>gui/chat</extracomment>
        <translation>作为文件附加</translation>
    </message>
    <message>
        <source>Attached files</source>
        <extracomment>gui/chat</extracomment>
        <translation>已附加的文件</translation>
    </message>
    <message>
        <source>Attached: {files}</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>附件：{files}</translation>
    </message>
    <message>
        <source>Attachments</source>
        <extracomment>gui/chat</extracomment>
        <translation>附件</translation>
    </message>
    <message>
        <source>Aug</source>
        <extracomment>gui/dates</extracomment>
        <translation>8月</translation>
    </message>
    <message>
        <source>August</source>
        <extracomment>gui/dates</extracomment>
        <translation>8月</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>core/settings, gui/settings</extracomment>
        <translation>自动</translation>
    </message>
    <message>
        <source>Automatic ({how})</source>
        <extracomment>gui/chat</extracomment>
        <translation>自动（{how}）</translation>
    </message>
    <message>
        <source>Automatic follows what the computer can do.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>“自动”会根据电脑的能力调整。</translation>
    </message>
    <message>
        <source>Automatic takes a graphics card with memory of its own. A choice here tries again what failed before.</source>
        <extracomment>core/settings</extracomment>
        <translation>“自动”会选用自带显存的显卡。在此选择会重新尝试之前失败的项。</translation>
    </message>
    <message>
        <source>Back to About Goldcrest</source>
        <extracomment>gui/about</extracomment>
        <translation>返回“关于 Goldcrest”</translation>
    </message>
    <message>
        <source>Back to Speed</source>
        <extracomment>gui/hardware</extracomment>
        <translation>返回速度</translation>
    </message>
    <message>
        <source>Back to the models</source>
        <extracomment>gui/disk, gui/models, gui/search</extracomment>
        <translation>返回模型</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <extracomment>gui/about, gui/doctor, gui/keeping</extracomment>
        <translation>返回设置</translation>
    </message>
    <message>
        <source>Back to what you were writing</source>
        <extracomment>gui/commands</extracomment>
        <translation>返回你正在写的内容</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>gui/keeping</extracomment>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>gui/keeping</extracomment>
        <translation>备份</translation>
    </message>
    <message>
        <source>Bad reply</source>
        <extracomment>gui/chat</extracomment>
        <translation>回复不好</translation>
    </message>
    <message>
        <source>Balanced</source>
        <extracomment>gui/search</extracomment>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Bash</source>
        <extracomment>a specialist</extracomment>
        <translation>Bash</translation>
    </message>
    <message>
        <source>Battery</source>
        <extracomment>core/machine</extracomment>
        <translation>电池</translation>
    </message>
    <message>
        <source>Battery and power</source>
        <extracomment>core/machine</extracomment>
        <translation>电池与电源</translation>
    </message>
    <message>
        <source>Before you download</source>
        <extracomment>gui/search</extracomment>
        <translation>下载之前</translation>
    </message>
    <message>
        <source>Beginning</source>
        <extracomment>gui/speed</extracomment>
        <translation>正在开始</translation>
    </message>
    <message>
        <source>Below {line}: {places}.</source>
        <extracomment>gui/plots</extracomment>
        <translation>低于 {line}：{places}。</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <extracomment>gui/models, gui/speed</extracomment>
        <translation>测速</translation>
    </message>
    <message>
        <source>Benchmark this computer</source>
        <extracomment>gui/models</extracomment>
        <translation>为这台电脑测速</translation>
    </message>
    <message>
        <source>Bengali</source>
        <extracomment>core/languages</extracomment>
        <translation>孟加拉语</translation>
    </message>
    <message>
        <source>Best for many languages</source>
        <extracomment>a model</extracomment>
        <translation>多语言最佳</translation>
    </message>
    <message>
        <source>Best general model of its size, needs little memory for long texts</source>
        <extracomment>a model</extracomment>
        <translation>同等大小中最佳的通用模型，处理长文本所需内存少</translation>
    </message>
    <message>
        <source>Best grammar of all models here</source>
        <extracomment>a model</extracomment>
        <translation>此处所有模型中语法最好</translation>
    </message>
    <message>
        <source>Best match</source>
        <extracomment>gui/search</extracomment>
        <translation>最佳匹配</translation>
    </message>
    <message>
        <source>Best overall, pictures too, long texts in little memory</source>
        <extracomment>a model</extracomment>
        <translation>综合最佳，支持图片，长文本占用内存少</translation>
    </message>
    <message>
        <source>Best writing and grammar near its speed</source>
        <extracomment>a model</extracomment>
        <translation>相近速度中写作和语法最好</translation>
    </message>
    <message>
        <source>Blank before it</source>
        <extracomment>gui/commands</extracomment>
        <translation>上一个填空处</translation>
    </message>
    <message>
        <source>Both belong to other programs, so Goldcrest leaves them as they are.</source>
        <extracomment>gui/library</extracomment>
        <translation>两者都属于其他程序，因此 Goldcrest 不作改动。</translation>
    </message>
    <message>
        <source>Braces</source>
        <extracomment>gui/specialists</extracomment>
        <translation>花括号</translation>
    </message>
    <message>
        <source>Brainstorm</source>
        <extracomment>a specialist</extracomment>
        <translation>头脑风暴</translation>
    </message>
    <message>
        <source>Bring back Goldcrest&apos;s</source>
        <extracomment>gui/prompts</extracomment>
        <translation>恢复 Goldcrest 自带的</translation>
    </message>
    <message>
        <source>Bring back from archive</source>
        <extracomment>gui/shelf</extracomment>
        <translation>取消归档</translation>
    </message>
    <message>
        <source>Bring back the chats of {when}? Those of now are put aside as another backup, and nothing is lost. Goldcrest has to be started again for it.</source>
        <extracomment>gui/keeping</extracomment>
        <translation>恢复 {when} 的对话？当前的对话会另存为一份备份，不会丢失任何内容。为此需要重新启动 Goldcrest。</translation>
    </message>
    <message>
        <source>Bring back the prompts that came with Goldcrest</source>
        <extracomment>gui/prompts</extracomment>
        <translation>恢复 Goldcrest 自带的提示词</translation>
    </message>
    <message>
        <source>Bring that back first, or go on with what is there.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>请先将其恢复，或以现有内容继续。</translation>
    </message>
    <message>
        <source>Bring the others again after that.</source>
        <extracomment>gui/library</extracomment>
        <translation>其余文件请在此之后再次拖入或打开。</translation>
    </message>
    <message>
        <source>Brings its chat template</source>
        <extracomment>core/findings</extracomment>
        <translation>自带对话模板</translation>
    </message>
    <message>
        <source>Build: {build}, threads: {n}</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>构建：{build}，线程：{n}</translation>
    </message>
    <message>
        <source>Building a part of the model</source>
        <extracomment>gui/speed</extracomment>
        <translation>正在构建模型的一部分</translation>
    </message>
    <message>
        <source>Built in. Only proves that everything works.</source>
        <extracomment>gui/models</extracomment>
        <translation>内置。仅用于证明一切正常。</translation>
    </message>
    <message>
        <source>By this grammar (GBNF)</source>
        <extracomment>gui/chat</extracomment>
        <translation>按此语法 (GBNF)</translation>
    </message>
    <message>
        <source>By {maker}</source>
        <extracomment>gui/models</extracomment>
        <translation>由 {maker} 制作</translation>
    </message>
    <message>
        <source>By {name}</source>
        <extracomment>gui/search</extracomment>
        <translation>来自 {name}</translation>
    </message>
    <message>
        <source>Bytes</source>
        <extracomment>gui/privacy</extracomment>
        <translation>字节</translation>
    </message>
    <message>
        <source>C</source>
        <extracomment>a specialist</extracomment>
        <translation>C</translation>
    </message>
    <message>
        <source>C#</source>
        <extracomment>a specialist</extracomment>
        <translation>C#</translation>
    </message>
    <message>
        <source>C++</source>
        <extracomment>a specialist</extracomment>
        <translation>C++</translation>
    </message>
    <message>
        <source>CC BY-NC 4.0, not for commercial use</source>
        <extracomment>core/licences</extracomment>
        <translation>CC BY-NC 4.0，不可商用</translation>
    </message>
    <message>
        <source>CC BY-NC-SA 4.0, not for commercial use</source>
        <extracomment>core/licences</extracomment>
        <translation>CC BY-NC-SA 4.0，不可商用</translation>
    </message>
    <message>
        <source>Cache</source>
        <extracomment>core/library, gui/folders</extracomment>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Caches</source>
        <extracomment>core/machine</extracomment>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Can think before it answers</source>
        <extracomment>core/findings</extracomment>
        <translation>可以先思考再回答</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>gui/chat, gui/disk, gui/downloads, gui/library, gui/models, gui/settings</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel its download; that can delete what has arrived, too.</source>
        <extracomment>core/wording</extracomment>
        <translation>请取消它的下载；取消时也可删除已下载的部分。</translation>
    </message>
    <message>
        <source>Change access token in the settings</source>
        <extracomment>gui/privacy</extracomment>
        <translation>在设置中更改访问令牌</translation>
    </message>
    <message>
        <source>Change the device…</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>更改设备…</translation>
    </message>
    <message>
        <source>Change threads…</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>更改线程数…</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>gui/search</extracomment>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>Changed since: {list}.</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>此后有变化：{list}。</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>gui/privacy</extracomment>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Chat</source>
        <extracomment>core/chat, gui/commands</extracomment>
        <translation>对话</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>to start one</comment>
        <extracomment>gui/downloads, gui/library, gui/models, gui/search</extracomment>
        <translation>对话</translation>
    </message>
    <message>
        <source>Chat and text</source>
        <extracomment>gui/search</extracomment>
        <translation>对话与文本</translation>
    </message>
    <message>
        <source>Chat template</source>
        <extracomment>gui/models</extracomment>
        <translation>对话模板</translation>
    </message>
    <message>
        <source>Chat with it</source>
        <extracomment>gui/search</extracomment>
        <translation>与它对话</translation>
    </message>
    <message>
        <source>Chat with {model}</source>
        <extracomment>gui/commands</extracomment>
        <translation>与 {model} 对话</translation>
    </message>
    <message>
        <source>Chat with {name}</source>
        <extracomment>gui/search</extracomment>
        <translation>与 {name} 对话</translation>
    </message>
    <message>
        <source>Chats</source>
        <extracomment>core/library, gui/chat_list, gui/disk, gui/keeping</extracomment>
        <translation>对话</translation>
    </message>
    <message>
        <source>Chats and measurements</source>
        <extracomment>gui/folders</extracomment>
        <translation>对话与测量结果</translation>
    </message>
    <message>
        <source>Chats kept ready</source>
        <extracomment>core/library, gui/disk</extracomment>
        <translation>保持就绪的对话</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>a specialist, gui/specialists</extracomment>
        <translation>检查</translation>
    </message>
    <message>
        <source>Check all models</source>
        <extracomment>gui/disk</extracomment>
        <translation>检查所有模型</translation>
    </message>
    <message>
        <source>Check everything</source>
        <extracomment>gui/doctor</extracomment>
        <translation>全部检查</translation>
    </message>
    <message>
        <source>Check everything again</source>
        <extracomment>gui/doctor</extracomment>
        <translation>重新全部检查</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <extracomment>gui/about, gui/privacy</extracomment>
        <translation>检查更新</translation>
    </message>
    <message>
        <source>Check its name and that you may read it, then try again.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>请检查其名称以及你是否有权读取它，然后重试。</translation>
    </message>
    <message>
        <source>Check of {name}</source>
        <extracomment>gui/library</extracomment>
        <translation>检查 {name}</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <extracomment>core/settings</extracomment>
        <translation>检查拼写</translation>
    </message>
    <message>
        <source>Check the catalogue</source>
        <extracomment>gui/privacy</extracomment>
        <translation>检查目录</translation>
    </message>
    <message>
        <source>Check the disk that Goldcrest&apos;s folders are on, then check again.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>请检查 Goldcrest 文件夹所在的磁盘，然后重新检查。</translation>
    </message>
    <message>
        <source>Check the disk that it is on, and connect it again if it was removed.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>请检查它所在的磁盘，如已移除请重新连接。</translation>
    </message>
    <message>
        <source>Check the file</source>
        <extracomment>gui/library</extracomment>
        <translation>检查文件</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>请检查网络连接，然后重试。</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address, name and password, then try again.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>请检查代理的地址、名称和密码，然后重试。</translation>
    </message>
    <message>
        <source>Check your text, and list its mistakes as short bullet points. Do not rewrite it yet.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>检查你的文本，用简短的要点列出其中的错误。先不要改写。</translation>
    </message>
    <message>
        <source>Check-up</source>
        <extracomment>gui/doctor, gui/pages, gui/settings</extracomment>
        <translation>检查</translation>
    </message>
    <message>
        <source>Check-up of Goldcrest {version}</source>
        <extracomment>app_doctor</extracomment>
        <translation>Goldcrest {version} 检查报告</translation>
    </message>
    <message>
        <source>Check-up: see that everything works</source>
        <extracomment>gui/commands</extracomment>
        <translation>检查：看看是否一切正常</translation>
    </message>
    <message>
        <source>Checking now</source>
        <extracomment>gui/doctor</extracomment>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <extracomment>gui/downloads</extracomment>
        <translation>正在检查文件</translation>
    </message>
    <message>
        <source>Checking the file, {percent} %</source>
        <extracomment>gui/downloads</extracomment>
        <translation>正在检查文件，{percent}%</translation>
    </message>
    <message>
        <source>Checking {name}, {number} of {count}</source>
        <extracomment>gui/disk</extracomment>
        <translation>正在检查 {name}，{number}/{count}</translation>
    </message>
    <message>
        <source>Checking {progress}</source>
        <extracomment>gui/library</extracomment>
        <translation>正在检查 {progress}</translation>
    </message>
    <message>
        <source>Checking. Replies that are being written go on meanwhile.</source>
        <extracomment>gui/doctor</extracomment>
        <translation>正在检查。正在书写的回复会继续。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>gui/about</extracomment>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Chinese</source>
        <extracomment>core/languages</extracomment>
        <translation>中文</translation>
    </message>
    <message>
        <source>Choice {number}: choices, one a line</source>
        <extracomment>gui/specialists</extracomment>
        <translation>选项 {number}：可选项，每行一个</translation>
    </message>
    <message>
        <source>Choice {number}: chosen at first</source>
        <extracomment>gui/specialists</extracomment>
        <translation>选项 {number}：默认值</translation>
    </message>
    <message>
        <source>Choice {number}: label</source>
        <extracomment>gui/specialists</extracomment>
        <translation>选项 {number}：标签</translation>
    </message>
    <message>
        <source>Choice {number}: name in the instructions</source>
        <extracomment>gui/specialists</extracomment>
        <translation>选项 {number}：指令中的名称</translation>
    </message>
    <message>
        <source>Choices, one a line</source>
        <extracomment>gui/specialists</extracomment>
        <translation>可选项，每行一个</translation>
    </message>
    <message>
        <source>Choose a file or a folder with chats.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>请选择包含对话的文件或文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <extracomment>gui/keeping</extracomment>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <extracomment>gui/chat, gui/downloads</extracomment>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Choose a model in the GGUF format, or download it again.</source>
        <extracomment>core/wording</extracomment>
        <translation>请选择 GGUF 格式的模型，或重新下载。</translation>
    </message>
    <message>
        <source>Choose a model that can, with its file for pictures, or ask without the picture.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>请选择能看图片的模型及其图片文件，或不带图片提问。</translation>
    </message>
    <message>
        <source>Choose a smaller model.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>选择较小的模型。</translation>
    </message>
    <message>
        <source>Choose a specialist</source>
        <extracomment>gui/chat</extracomment>
        <translation>选择专家</translation>
    </message>
    <message>
        <source>Choose a specialist for this chat</source>
        <extracomment>gui/commands</extracomment>
        <translation>为此对话选择专家</translation>
    </message>
    <message>
        <source>Choose an empty folder that is not inside the old one.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>请选择不在旧文件夹内的空文件夹。</translation>
    </message>
    <message>
        <source>Choose an export of Goldcrest, ChatGPT, Claude or Open WebUI, or files of LM Studio, Jan or GPT4All.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>请选择 Goldcrest、ChatGPT、Claude 或 Open WebUI 的导出文件，或 LM Studio、Jan、GPT4All 的文件。</translation>
    </message>
    <message>
        <source>Choose another file of this model, or another model.</source>
        <extracomment>core/wording</extracomment>
        <translation>请选择该模型的其他文件，或其他模型。</translation>
    </message>
    <message>
        <source>Choose another file of this model, such as one in Q4_K_M.</source>
        <extracomment>core/wording_models</extracomment>
        <translation>请选择该模型的其他文件，例如 Q4_K_M 格式的。</translation>
    </message>
    <message>
        <source>Choose another file of this model, such as one in TQ2_0 or Q4_K_M.</source>
        <extracomment>core/wording_models</extracomment>
        <translation>请选择该模型的其他文件，例如 TQ2_0 或 Q4_K_M 格式的。</translation>
    </message>
    <message>
        <source>Choose another file, or mend this one; docs/specialists.md says what it holds.</source>
        <extracomment>core/words_of_specialists</extracomment>
        <translation>请选择其他文件，或修正此文件；docs/specialists.md 说明了其内容。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <source>Choose another folder in the settings, or allow writing to this one.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>请在设置中选择其他文件夹，或允许写入此文件夹。</translation>
    </message>
    <message>
        <source>Choose another models folder in the settings instead.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>请改为在设置中选择其他模型文件夹。</translation>
    </message>
    <message>
        <source>Choose another name, or move the chats there.</source>
        <extracomment>core/wording_chats</extracomment>
        <translation>请选择其他名称，或将对话移到那里。</translation>
    </message>
    <message>
        <source>Choose another one in the settings, or the processor. Here are: {available}.</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>请在设置中选择其他项，或选择处理器。可用的有：{available}。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>请选择其他项。</translation>
    </message>
    <message>
        <source>Choose another power plan in the system&apos;s settings.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>在系统设置中选择其他电源计划。</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <extracomment>gui/disk, gui/library</extracomment>
        <translation>选择其他…</translation>
    </message>
    <message>
        <source>Choose at least one more.</source>
        <extracomment>gui/models</extracomment>
        <translation>请至少再选择一个。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <extracomment>gui/keeping</extracomment>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose it in the list of models.</source>
        <extracomment>core/wording</extracomment>
        <translation>请在模型列表中选择它。</translation>
    </message>
    <message>
        <source>Choose one that is not inside it.</source>
        <extracomment>gui/disk</extracomment>
        <translation>请选择不在其内部的文件夹。</translation>
    </message>
    <message>
        <source>Choose one that was made for this very model, or go on without it.</source>
        <extracomment>core/wording_models</extracomment>
        <translation>请选择专为该模型制作的，或不使用它继续。</translation>
    </message>
    <message>
        <source>Choose others in the settings.</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>请在设置中选择其他快捷键。</translation>
    </message>
    <message>
        <source>Choose parts…</source>
        <extracomment>gui/chat</extracomment>
        <translation>选择部分…</translation>
    </message>
    <message>
        <source>Choose two or three models above the message, or ask one as usual (Cancel).</source>
        <extracomment>gui/chat</extracomment>
        <translation>请在消息上方选择两三个模型，或照常询问一个模型（取消）。</translation>
    </message>
    <message>
        <source>Choose two or three models to compare.</source>
        <extracomment>gui/models</extracomment>
        <translation>请选择两三个模型进行比较。</translation>
    </message>
    <message>
        <source>Choose what is sent of a file</source>
        <extracomment>gui/commands</extracomment>
        <translation>选择发送文件的哪些内容</translation>
    </message>
    <message>
        <source>Choose which model answers</source>
        <extracomment>gui/chat</extracomment>
        <translation>选择由哪个模型回答</translation>
    </message>
    <message>
        <source>Choose {name}</source>
        <extracomment>gui/settings</extracomment>
        <translation>选择 {name}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>gui/settings</extracomment>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choosing again what models run on tries it once more.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>重新选择模型的运行设备即可再试一次。</translation>
    </message>
    <message>
        <source>Chosen at first</source>
        <extracomment>gui/specialists</extracomment>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Chosen to compare</source>
        <extracomment>gui/models</extracomment>
        <translation>已选入比较</translation>
    </message>
    <message>
        <source>Clean up</source>
        <extracomment>gui/disk</extracomment>
        <translation>清理</translation>
    </message>
    <message>
        <source>Cleaning up</source>
        <extracomment>gui/disk</extracomment>
        <translation>正在清理</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>gui/downloads, gui/finding, gui/privacy</extracomment>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <extracomment>gui/shelf</extracomment>
        <translation>清除选择</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <extracomment>gui/finding</extracomment>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>core/machine</extracomment>
        <translation>频率</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>gui/chat, gui/dialogs, gui/search</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close Goldcrest</source>
        <extracomment>gui/keeping</extracomment>
        <translation>关闭 Goldcrest</translation>
    </message>
    <message>
        <source>Close other programs or free some space, then try again.</source>
        <extracomment>core/wording_models</extracomment>
        <translation>请关闭其他程序或腾出一些空间，然后重试。</translation>
    </message>
    <message>
        <source>Close other programs that use it, check that its disk is connected, then try again.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>请关闭正在使用它的其他程序，检查其磁盘是否已连接，然后重试。</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller model, or set a shorter context in the settings.</source>
        <extracomment>core/wording</extracomment>
        <translation>请关闭其他程序、选择较小的模型，或在设置中缩短上下文。</translation>
    </message>
    <message>
        <source>Close the details</source>
        <extracomment>gui/models</extracomment>
        <translation>关闭详情</translation>
    </message>
    <message>
        <source>Close the link that is shown</source>
        <extracomment>gui/commands</extracomment>
        <translation>关闭显示的链接</translation>
    </message>
    <message>
        <source>Close what lies on top, then back to the message</source>
        <extracomment>gui/commands</extracomment>
        <translation>关闭最上层内容，再返回消息</translation>
    </message>
    <message>
        <source>Close what you do not need.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>关闭不需要的程序。</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>gui/specialists</extracomment>
        <translation>代码</translation>
    </message>
    <message>
        <source>Comes up with many different ideas.</source>
        <extracomment>a specialist</extracomment>
        <translation>提出许多不同的想法。</translation>
    </message>
    <message>
        <source>Comes with Goldcrest on Windows and macOS; on Linux your system&apos;s is used. It is unchanged and a separate file, so you may put your own build in its place.</source>
        <extracomment>core/components</extracomment>
        <translation>在 Windows 和 macOS 上随 Goldcrest 提供；在 Linux 上使用系统自带的版本。它未经修改，是单独的文件，因此你可以换成自己构建的版本。</translation>
    </message>
    <message>
        <source>Comes with the packages of Goldcrest; one that runs from its source uses your system&apos;s.</source>
        <extracomment>core/components</extracomment>
        <translation>随 Goldcrest 的安装包提供；从源代码运行时使用系统自带的版本。</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>core/settings</extracomment>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Comfortable speed</source>
        <extracomment>core/settings</extracomment>
        <translation>舒适速度</translation>
    </message>
    <message>
        <source>Compact</source>
        <extracomment>core/settings</extracomment>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Compact shows more lines at a time, closer to each other.</source>
        <extracomment>core/settings</extracomment>
        <translation>“紧凑”会一次显示更多行，行距更小。</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>gui/models</extracomment>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare models</source>
        <extracomment>gui/models</extracomment>
        <translation>比较模型</translation>
    </message>
    <message>
        <source>Compare {name}</source>
        <extracomment>gui/models</extracomment>
        <translation>比较 {name}</translation>
    </message>
    <message>
        <source>Comparison. {models}. Comfortable: {speed}.</source>
        <extracomment>gui/models</extracomment>
        <translation>比较。{models}。舒适速度：{speed}。</translation>
    </message>
    <message>
        <source>Connect the disk that it is on, or choose another folder in the settings.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>请连接它所在的磁盘，或在设置中选择其他文件夹。</translation>
    </message>
    <message>
        <source>Connect the disk that it is on, or show Goldcrest where the folder is now. The models in it are not lost.</source>
        <extracomment>gui/library</extracomment>
        <translation>请连接它所在的磁盘，或告诉 Goldcrest 该文件夹现在的位置。其中的模型不会丢失。</translation>
    </message>
    <message>
        <source>Connecting</source>
        <extracomment>gui/downloads</extracomment>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>gui/privacy</extracomment>
        <translation>连接</translation>
    </message>
    <message>
        <source>Context</source>
        <extracomment>gui/chat, gui/models</extracomment>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Context full</source>
        <extracomment>gui/models</extracomment>
        <translation>上下文已满</translation>
    </message>
    <message>
        <source>Context half full</source>
        <extracomment>gui/models</extracomment>
        <translation>上下文半满</translation>
    </message>
    <message>
        <source>Context length</source>
        <extracomment>core/settings, gui/chat</extracomment>
        <translation>上下文长度</translation>
    </message>
    <message>
        <source>Context: {how_full}</source>
        <extracomment>gui/chat</extracomment>
        <translation>上下文：{how_full}</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>gui/chat, gui/downloads, gui/models</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Continue in the main window</source>
        <extracomment>gui/quick</extracomment>
        <translation>在主窗口中继续</translation>
    </message>
    <message>
        <source>Conversation</source>
        <extracomment>gui/chat</extracomment>
        <translation>对话</translation>
    </message>
    <message>
        <source>Conversation in little memory</source>
        <extracomment>a model</extracomment>
        <translation>占用内存少的对话</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>gui/dialogs, gui/doctor, gui/hardware, gui/privacy</extracomment>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>gui/chat, gui/commands, gui/hardware, gui/library, gui/privacy, gui/specialists</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy all</source>
        <extracomment>gui/privacy</extracomment>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Copy as markdown</source>
        <extracomment>gui/chat, gui/commands</extracomment>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Copy code</source>
        <extracomment>gui/chat</extracomment>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>gui/chat</extracomment>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <extracomment>gui/chat</extracomment>
        <translation>复制链接地址</translation>
    </message>
    <message>
        <source>Copy message</source>
        <extracomment>gui/chat</extracomment>
        <translation>复制消息</translation>
    </message>
    <message>
        <source>Copy of chats {file}</source>
        <extracomment>core/library</extracomment>
        <translation>对话副本 {file}</translation>
    </message>
    <message>
        <source>Copy one, or make a new one.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>复制一个，或新建一个。</translation>
    </message>
    <message>
        <source>Copy or move the model instead.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>请改为复制或移动模型。</translation>
    </message>
    <message>
        <source>Copy reply</source>
        <extracomment>gui/chat</extracomment>
        <translation>复制回复</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>gui/dialogs, gui/doctor</extracomment>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Copy the checksum</source>
        <extracomment>gui/models</extracomment>
        <translation>复制校验和</translation>
    </message>
    <message>
        <source>Copy the chosen connections</source>
        <extracomment>gui/commands</extracomment>
        <translation>复制所选连接</translation>
    </message>
    <message>
        <source>Copy the details of a reply</source>
        <extracomment>gui/commands</extracomment>
        <translation>复制回复的详情</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <extracomment>gui/library</extracomment>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copy this specialist</source>
        <extracomment>gui/commands</extracomment>
        <translation>复制此专家</translation>
    </message>
    <message>
        <source>Cores</source>
        <extracomment>core/machine</extracomment>
        <translation>核心</translation>
    </message>
    <message>
        <source>Correct my text</source>
        <extracomment>a prompt</extracomment>
        <translation>更正我的文本</translation>
    </message>
    <message>
        <source>Correct spelling, grammar and punctuation of the following text. Change nothing else. Then list what you changed.

{{text}}</source>
        <extracomment>a prompt</extracomment>
        <translation>更正以下文本的拼写、语法和标点，其他内容不要改动，然后列出你更正的地方。

{{文本}}</translation>
    </message>
    <message>
        <source>Correct the JSON schema or the grammar, or send the message without it.</source>
        <extracomment>core/wording_models</extracomment>
        <translation>请更正 JSON Schema 或语法，或不使用它发送消息。</translation>
    </message>
    <message>
        <source>Corrects spelling and grammar, and leaves the rest alone.</source>
        <extracomment>a specialist</extracomment>
        <translation>更正拼写和语法，其余内容保持不变。</translation>
    </message>
    <message>
        <source>Count from 3 to 9.</source>
        <extracomment>gui/chat</extracomment>
        <translation>从 3 数到 9。</translation>
    </message>
    <message>
        <source>Counted by the model itself.</source>
        <extracomment>gui/chat</extracomment>
        <translation>由模型自己统计。</translation>
    </message>
    <message>
        <source>Crash report</source>
        <extracomment>gui/reports</extracomment>
        <translation>崩溃报告</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <extracomment>gui/reports</extracomment>
        <translation>崩溃报告</translation>
    </message>
    <message>
        <source>Ctrl and wheel</source>
        <extracomment>gui/commands</extracomment>
        <translation>Ctrl 和滚轮</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <extracomment>core/settings</extracomment>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cut off</source>
        <extracomment>gui/privacy</extracomment>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Czech</source>
        <extracomment>core/languages</extracomment>
        <translation>捷克语</translation>
    </message>
    <message>
        <source>Damaged</source>
        <extracomment>gui/library</extracomment>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Danish</source>
        <extracomment>core/languages</extracomment>
        <translation>丹麦语</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>core/settings</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Debian package</source>
        <extracomment>gui/about</extracomment>
        <translation>Debian 软件包</translation>
    </message>
    <message>
        <source>Dec</source>
        <extracomment>gui/dates</extracomment>
        <translation>12月</translation>
    </message>
    <message>
        <source>December</source>
        <extracomment>gui/dates</extracomment>
        <translation>12月</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>gui/chat, gui/commands, gui/disk, gui/models, gui/prompts, gui/reports, gui/shelf, gui/specialists</extracomment>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete all…</source>
        <extracomment>gui/reports</extracomment>
        <translation>全部删除…</translation>
    </message>
    <message>
        <source>Delete another model to free space.</source>
        <extracomment>core/wording</extracomment>
        <translation>请删除其他模型以腾出空间。</translation>
    </message>
    <message>
        <source>Delete folder</source>
        <extracomment>gui/shelf</extracomment>
        <translation>删除文件夹</translation>
    </message>
    <message>
        <source>Delete folder, keep its chats</source>
        <extracomment>gui/shelf</extracomment>
        <translation>删除文件夹，保留对话</translation>
    </message>
    <message>
        <source>Delete it and download it again, or choose another model.</source>
        <extracomment>core/wording</extracomment>
        <translation>请将其删除后重新下载，或选择其他模型。</translation>
    </message>
    <message>
        <source>Delete it and download the model again.</source>
        <extracomment>core/wording</extracomment>
        <translation>请将其删除，然后重新下载模型。</translation>
    </message>
    <message>
        <source>Delete it where it comes from.</source>
        <extracomment>core/wording</extracomment>
        <translation>请在其来源处删除。</translation>
    </message>
    <message>
        <source>Delete it, then add it again from where you have it.</source>
        <extracomment>core/wording</extracomment>
        <translation>请将其删除，再从你保存的位置重新添加。</translation>
    </message>
    <message>
        <source>Delete list</source>
        <extracomment>gui/privacy</extracomment>
        <translation>删除列表</translation>
    </message>
    <message>
        <source>Delete some that you do not need, then try again.</source>
        <extracomment>core/words_of_prompts</extracomment>
        <translation>请删除一些不需要的，然后重试。</translation>
    </message>
    <message>
        <source>Delete the unfinished download of {name}? The {progress} that have arrived would have to be downloaded again. It frees {size}.</source>
        <extracomment>gui/disk</extracomment>
        <translation>删除 {name} 未完成的下载？已下载的 {progress} 将需要重新下载。可释放 {size}。</translation>
    </message>
    <message>
        <source>Delete the whole list? What was downloaded stays.</source>
        <extracomment>gui/privacy</extracomment>
        <translation>删除整个列表？已下载的内容会保留。</translation>
    </message>
    <message>
        <source>Delete this one</source>
        <extracomment>gui/disk</extracomment>
        <translation>删除这一份</translation>
    </message>
    <message>
        <source>Delete this prompt</source>
        <extracomment>gui/prompts</extracomment>
        <translation>删除此提示词</translation>
    </message>
    <message>
        <source>Delete what keeps chats ready? Your chats stay; the model reads each again when you go on with it. It frees {size}.</source>
        <extracomment>gui/disk</extracomment>
        <translation>删除用于保持对话就绪的数据？你的对话会保留；继续对话时模型会重新读取。可释放 {size}。</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <extracomment>gui/disk, gui/models</extracomment>
        <translation>删除 {name}</translation>
    </message>
    <message>
        <source>Delete {name} from this computer? Your chats stay.</source>
        <extracomment>gui/models</extracomment>
        <translation>从这台电脑删除 {name}？你的对话会保留。</translation>
    </message>
    <message>
        <source>Delete {name} from this computer? {freed} Your chats stay.</source>
        <extracomment>gui/disk, gui/library</extracomment>
        <translation>从这台电脑删除 {name}？{freed}你的对话会保留。</translation>
    </message>
    <message>
        <source>Delete {name} {place}</source>
        <extracomment>gui/disk</extracomment>
        <translation>删除{place}的 {name}</translation>
    </message>
    <message>
        <source>Delete {name}? It frees {size}.</source>
        <extracomment>gui/disk</extracomment>
        <translation>删除 {name}？可释放 {size}。</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} chat</source>
        <comment>Delete {n} chats</comment>
        <extracomment>gui/shelf</extracomment>
        <translation>
            <numerusform>删除 {n} 个对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} report?</source>
        <comment>Delete {n} reports?</comment>
        <extracomment>gui/reports</extracomment>
        <translation>
            <numerusform>删除 {n} 份报告？</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {path}?</source>
        <extracomment>gui/disk</extracomment>
        <translation>删除 {path}？</translation>
    </message>
    <message>
        <source>Delete, with all below</source>
        <extracomment>gui/chat</extracomment>
        <translation>删除，包括下方全部内容</translation>
    </message>
    <message>
        <source>Deleting</source>
        <extracomment>gui/models</extracomment>
        <translation>正在删除</translation>
    </message>
    <message numerus="yes">
        <source>Deleting Goldcrest&apos;s own frees {size}; the other is used in its place.</source>
        <comment>Deleting Goldcrest&apos;s own frees {size}; the others are used in its place.</comment>
        <extracomment>gui/library</extracomment>
        <translation>
            <numerusform>删除 Goldcrest 自己的那份可释放 {size}；其余的会代替它使用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting Goldcrest&apos;s own {own} frees {size}; the other is used in their place.</source>
        <comment>Deleting Goldcrest&apos;s own {own} frees {size}; the others are used in their place.</comment>
        <extracomment>gui/library</extracomment>
        <translation>
            <numerusform>删除 Goldcrest 自己的 {own} 可释放 {size}；其余的会代替它们使用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting all but one of them frees up to {size}.</source>
        <extracomment>gui/library</extracomment>
        <translation>只保留一份、删除其余，最多可释放 {size}。</translation>
    </message>
    <message>
        <source>Deleting all but one of them frees {size}.</source>
        <extracomment>gui/library</extracomment>
        <translation>只保留一份、删除其余，可释放 {size}。</translation>
    </message>
    <message>
        <source>Deleting one of them frees up to {size}.</source>
        <extracomment>gui/library</extracomment>
        <translation>删除其中一份最多可释放 {size}。</translation>
    </message>
    <message>
        <source>Deleting one of them frees {size}.</source>
        <extracomment>gui/library</extracomment>
        <translation>删除其中一份可释放 {size}。</translation>
    </message>
    <message>
        <source>Density</source>
        <extracomment>core/settings</extracomment>
        <translation>密度</translation>
    </message>
    <message>
        <source>Details of {name}</source>
        <extracomment>gui/models, gui/search</extracomment>
        <translation>{name} 的详情</translation>
    </message>
    <message>
        <source>Details of {what}</source>
        <extracomment>gui/doctor</extracomment>
        <translation>{what} 的详情</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>gui/models</extracomment>
        <translation>设备</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>gui/plots</extracomment>
        <translation>差异</translation>
    </message>
    <message>
        <source>Disk</source>
        <extracomment>core/machine</extracomment>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Disk use</source>
        <extracomment>gui/commands, gui/disk, gui/models, gui/pages, gui/settings</extracomment>
        <translation>磁盘占用</translation>
    </message>
    <message>
        <source>Disk use…</source>
        <extracomment>gui/about</extracomment>
        <translation>磁盘占用…</translation>
    </message>
    <message>
        <source>Disks formatted as FAT32 take files up to 4 GB. Choose another models folder in the settings, or use a disk formatted as exFAT, for example.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>FAT32 格式的磁盘只能存放不超过 4 GB 的文件。请在设置中选择其他模型文件夹，或使用 exFAT 等格式的磁盘。</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>gui/disk, gui/library, gui/widgets</extracomment>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Divide the text, or choose a model for longer texts.</source>
        <extracomment>core/wording_models</extracomment>
        <translation>请拆分文本，或选择适合更长文本的模型。</translation>
    </message>
    <message>
        <source>Do not send</source>
        <extracomment>core/settings</extracomment>
        <translation>不发送</translation>
    </message>
    <message>
        <source>Do not send the message</source>
        <extracomment>gui/chat</extracomment>
        <translation>不发送消息</translation>
    </message>
    <message>
        <source>Do not trust it, unless you know where it comes from.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>除非你知道它的来源，否则不要信任它。</translation>
    </message>
    <message>
        <source>Do not use {name}</source>
        <extracomment>gui/chat</extracomment>
        <translation>不使用 {name}</translation>
    </message>
    <message>
        <source>Do not wrap lines</source>
        <extracomment>gui/chat</extracomment>
        <translation>不自动换行</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>gui/specialists</extracomment>
        <translation>文档</translation>
    </message>
    <message>
        <source>Does not say how many parameters it has</source>
        <extracomment>core/findings</extracomment>
        <translation>未说明参数数量</translation>
    </message>
    <message>
        <source>Does not say how much it reads at a time</source>
        <extracomment>core/findings</extracomment>
        <translation>未说明一次读取多少内容</translation>
    </message>
    <message>
        <source>Does not say whether it thinks before it answers</source>
        <extracomment>core/findings</extracomment>
        <translation>未说明回答前是否思考</translation>
    </message>
    <message>
        <source>Does not think before it answers</source>
        <extracomment>core/findings</extracomment>
        <translation>回答前不思考</translation>
    </message>
    <message>
        <source>Don&apos;t remove</source>
        <extracomment>gui/downloads</extracomment>
        <translation>不移除</translation>
    </message>
    <message>
        <source>Don&apos;t remove {name}</source>
        <extracomment>gui/downloads</extracomment>
        <translation>不移除 {name}</translation>
    </message>
    <message>
        <source>Don&apos;t stop</source>
        <extracomment>gui/downloads</extracomment>
        <translation>不停止</translation>
    </message>
    <message>
        <source>Don&apos;t stop {name}</source>
        <extracomment>gui/downloads</extracomment>
        <translation>不停止 {name}</translation>
    </message>
    <message>
        <source>Download</source>
        <extracomment>gui/downloads, gui/models, gui/privacy, gui/search</extracomment>
        <translation>下载</translation>
    </message>
    <message>
        <source>Download and start</source>
        <extracomment>gui/models</extracomment>
        <translation>下载并启动</translation>
    </message>
    <message>
        <source>Download anyway</source>
        <extracomment>gui/downloads</extracomment>
        <translation>仍然下载</translation>
    </message>
    <message>
        <source>Download it again. If it happens once more, the file on the hub may have changed.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>请重新下载。如果再次发生，可能是模型库中的文件已更改。</translation>
    </message>
    <message>
        <source>Download it first.</source>
        <extracomment>core/wording</extracomment>
        <translation>请先下载。</translation>
    </message>
    <message>
        <source>Download its file for pictures too</source>
        <extracomment>gui/search</extracomment>
        <translation>同时下载其图片文件</translation>
    </message>
    <message>
        <source>Download of {name}</source>
        <extracomment>gui/downloads</extracomment>
        <translation>{name} 的下载</translation>
    </message>
    <message>
        <source>Download the file for pictures that belongs to the model.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>请下载该模型对应的图片文件。</translation>
    </message>
    <message>
        <source>Download {name}, {size}</source>
        <extracomment>gui/search</extracomment>
        <translation>下载 {name}，{size}</translation>
    </message>
    <message>
        <source>Downloads</source>
        <extracomment>core/settings, gui/commands, gui/downloads, gui/pages</extracomment>
        <translation>下载</translation>
    </message>
    <message>
        <source>Downloads at a time</source>
        <extracomment>core/settings</extracomment>
        <translation>同时下载数</translation>
    </message>
    <message>
        <source>Downloads go on when it is back, or when you say where it is now.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>该文件夹恢复或你指明其新位置后，下载会继续。</translation>
    </message>
    <message>
        <source>Downloads go on when it is started without GOLDCREST_OFFLINE, HF_HUB_OFFLINE and TRANSFORMERS_OFFLINE.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>不带 GOLDCREST_OFFLINE、HF_HUB_OFFLINE 和 TRANSFORMERS_OFFLINE 启动后，下载会继续。</translation>
    </message>
    <message>
        <source>Downloads go on where they were when you switch that off.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>关闭该选项后，下载会从中断处继续。</translation>
    </message>
    <message>
        <source>Downloads pause while the connection costs by volume, such as that of a phone.</source>
        <extracomment>core/settings</extracomment>
        <translation>连接按流量计费时（例如手机网络）暂停下载。</translation>
    </message>
    <message>
        <source>Downloads wait, as you asked.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>按你的要求，下载正在等待。</translation>
    </message>
    <message>
        <source>Draft, check, shorten</source>
        <extracomment>a specialist</extracomment>
        <translation>起草、检查、精简</translation>
    </message>
    <message numerus="yes">
        <source>Drafting: {right} of {n} guessed tokens was right</source>
        <comment>Drafting: {right} of {n} guessed tokens were right</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>草拟：{n} 个猜测的 token 中有 {right} 个正确</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag chats here</source>
        <extracomment>gui/chat_rows</extracomment>
        <translation>将对话拖到这里</translation>
    </message>
    <message>
        <source>Driver</source>
        <extracomment>core/machine</extracomment>
        <translation>驱动程序</translation>
    </message>
    <message>
        <source>Drop files here to attach them</source>
        <extracomment>gui/chat</extracomment>
        <translation>将文件拖放到这里即可附加</translation>
    </message>
    <message>
        <source>Drop to add to your models</source>
        <extracomment>gui/library</extracomment>
        <translation>拖放以添加到你的模型</translation>
    </message>
    <message>
        <source>Dutch</source>
        <extracomment>a specialist, core/languages</extracomment>
        <translation>荷兰语</translation>
    </message>
    <message>
        <source>Each model that fits into memory, and of which all sizes are known, is predicted exactly.</source>
        <extracomment>gui/speed</extracomment>
        <translation>凡是能装入内存且各项尺寸已知的模型，都会精确预测。</translation>
    </message>
    <message>
        <source>Each model that runs here is compared with its prediction. None has been yet: chat with an installed model, or measure it.</source>
        <extracomment>gui/speed</extracomment>
        <translation>在这里运行过的每个模型都会与其预测比较。目前还没有：请与已安装的模型对话，或为它测速。</translation>
    </message>
    <message>
        <source>Each request that Goldcrest makes is listed here before it is made.</source>
        <extracomment>gui/privacy</extracomment>
        <translation>Goldcrest 的每个请求在发出之前都会列在这里。</translation>
    </message>
    <message>
        <source>Earlier messages</source>
        <extracomment>gui/chat, gui/commands</extracomment>
        <translation>更早的消息</translation>
    </message>
    <message>
        <source>Earlier messages were summarised first.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>先总结了更早的消息。</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>gui/chat</extracomment>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit your last message</source>
        <extracomment>gui/commands</extracomment>
        <translation>编辑你的上一条消息</translation>
    </message>
    <message>
        <source>Editing a message. What it said, and what followed, stays beside it.</source>
        <extracomment>gui/chat</extracomment>
        <translation>正在编辑消息。原内容及其后续会一并保留。</translation>
    </message>
    <message>
        <source>Energy is not known: nothing was written.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>能耗未知：没有生成任何内容。</translation>
    </message>
    <message>
        <source>Energy is not known: the measurement was too short.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>能耗未知：测速时间太短。</translation>
    </message>
    <message>
        <source>Energy is not known: the system did not answer.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>能耗未知：系统没有响应。</translation>
    </message>
    <message>
        <source>Energy is not known: the system tells it to administrators only.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>能耗未知：系统只告知管理员。</translation>
    </message>
    <message>
        <source>Energy is not known: the system&apos;s counter may have begun anew more than once.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>能耗未知：系统的计数器可能不止一次重新计数。</translation>
    </message>
    <message>
        <source>Energy is not known: this computer does not tell it.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>能耗未知：这台电脑不提供该信息。</translation>
    </message>
    <message>
        <source>Energy is not known: this computer tells it only while it runs on its battery.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>能耗未知：这台电脑只在使用电池时提供该信息。</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>app_doctor</extracomment>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Engine build {name}, weights as in the file</source>
        <extracomment>gui/chat</extracomment>
        <translation>引擎构建 {name}，权重与文件中一致</translation>
    </message>
    <message>
        <source>Engine build {name}, weights laid out anew for it</source>
        <extracomment>gui/chat</extracomment>
        <translation>引擎构建 {name}，权重已为其重新排布</translation>
    </message>
    <message>
        <source>Engine builds for this processor</source>
        <extracomment>app_doctor</extracomment>
        <translation>适用于此处理器的引擎构建</translation>
    </message>
    <message>
        <source>Engine: {name}</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>引擎：{name}</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>a model, a specialist, core/catalogue_facts, core/languages, gui/specialists</extracomment>
        <translation>英语</translation>
    </message>
    <message>
        <source>English, Arabic, Chinese, French, German, Japanese, Korean, Spanish</source>
        <extracomment>a model</extracomment>
        <translation>英语、阿拉伯语、中文、法语、德语、日语、韩语、西班牙语</translation>
    </message>
    <message>
        <source>English, Chinese</source>
        <extracomment>a model</extracomment>
        <translation>英语、中文</translation>
    </message>
    <message>
        <source>English, French, Spanish, German, Italian, Portuguese</source>
        <extracomment>a model</extracomment>
        <translation>英语、法语、西班牙语、德语、意大利语、葡萄牙语</translation>
    </message>
    <message>
        <source>English, French, Spanish, German, Italian, Portuguese, Dutch, Chinese, Japanese, Korean, Arabic</source>
        <extracomment>a model</extracomment>
        <translation>英语、法语、西班牙语、德语、意大利语、葡萄牙语、荷兰语、中文、日语、韩语、阿拉伯语</translation>
    </message>
    <message>
        <source>English, German, French, Italian, Portuguese, Hindi, Spanish, Thai</source>
        <extracomment>a model</extracomment>
        <translation>英语、德语、法语、意大利语、葡萄牙语、印地语、西班牙语、泰语</translation>
    </message>
    <message>
        <source>English, Spanish, French, German, Japanese, Chinese, Arabic, Korean, Portuguese, Italian, Dutch, Czech</source>
        <extracomment>a model</extracomment>
        <translation>英语、西班牙语、法语、德语、日语、中文、阿拉伯语、韩语、葡萄牙语、意大利语、荷兰语、捷克语</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>core/settings</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>European languages, tool calls</source>
        <extracomment>a model</extracomment>
        <translation>欧洲语言，工具调用</translation>
    </message>
    <message>
        <source>Every GGUF model</source>
        <extracomment>gui/search</extracomment>
        <translation>所有 GGUF 模型</translation>
    </message>
    <message>
        <source>Every GGUF model; the bars show what it needs of the {memory} of memory here</source>
        <extracomment>gui/search</extracomment>
        <translation>所有 GGUF 模型；条形显示它占用本机 {memory} 内存的多少</translation>
    </message>
    <message>
        <source>Everything else</source>
        <extracomment>gui/disk</extracomment>
        <translation>其他所有内容</translation>
    </message>
    <message>
        <source>Everything is where it was.</source>
        <extracomment>gui/disk</extracomment>
        <translation>一切保持原位。</translation>
    </message>
    <message>
        <source>Everything that Goldcrest keeps was read without a fault.</source>
        <extracomment>app_doctor</extracomment>
        <translation>Goldcrest 保存的所有内容均已正常读取。</translation>
    </message>
    <message>
        <source>Everything that was checked works.</source>
        <extracomment>gui/doctor</extracomment>
        <translation>检查过的一切均正常。</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>gui/commands</extracomment>
        <translation>所有位置</translation>
    </message>
    <message>
        <source>Explain code</source>
        <extracomment>a specialist</extracomment>
        <translation>解释代码</translation>
    </message>
    <message>
        <source>Explain simply</source>
        <extracomment>a prompt</extracomment>
        <translation>通俗解释</translation>
    </message>
    <message>
        <source>Explain the tides to a curious ten-year-old.</source>
        <extracomment>gui/chat</extracomment>
        <translation>向一个好奇的十岁孩子解释潮汐。</translation>
    </message>
    <message>
        <source>Explain this code</source>
        <extracomment>a prompt</extracomment>
        <translation>解释这段代码</translation>
    </message>
    <message>
        <source>Explain what this code does, first in one sentence, then part by part. Name anything that looks like a mistake.

```
{{code}}
```</source>
        <extracomment>a prompt</extracomment>
        <translation>解释这段代码的作用：先用一句话概括，再逐部分说明。指出所有看起来有错的地方。

```
{{代码}}
```</translation>
    </message>
    <message>
        <source>Explain {{topic}} to somebody who hears of it for the first time. Use short sentences and one example from everyday life.</source>
        <extracomment>a prompt</extracomment>
        <translation>向第一次听说的人解释{{主题}}。用短句，并举一个日常生活中的例子。</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>gui/commands, gui/keeping, gui/speed</extracomment>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export a chat</source>
        <extracomment>gui/keeping</extracomment>
        <translation>导出对话</translation>
    </message>
    <message>
        <source>Export a specialist</source>
        <extracomment>gui/specialists</extracomment>
        <translation>导出专家</translation>
    </message>
    <message>
        <source>Export all chats</source>
        <extracomment>gui/keeping</extracomment>
        <translation>导出所有对话</translation>
    </message>
    <message>
        <source>Export all…</source>
        <extracomment>gui/keeping</extracomment>
        <translation>全部导出…</translation>
    </message>
    <message>
        <source>Export prompts</source>
        <extracomment>gui/prompts</extracomment>
        <translation>导出提示词</translation>
    </message>
    <message>
        <source>Export results</source>
        <extracomment>gui/speed</extracomment>
        <translation>导出结果</translation>
    </message>
    <message>
        <source>Export your chats, then restore the newest backup in the settings.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>请先导出对话，然后在设置中恢复最新的备份。</translation>
    </message>
    <message>
        <source>Exporting chats</source>
        <extracomment>gui/keeping</extracomment>
        <translation>正在导出对话</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>gui/prompts, gui/shelf, gui/specialists</extracomment>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Facts as JSON</source>
        <extracomment>a specialist</extracomment>
        <translation>事实转 JSON</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>gui/privacy</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Famous for its size in 2023</source>
        <extracomment>a model</extracomment>
        <translation>2023 年同等大小中的名作</translation>
    </message>
    <message>
        <source>Fastest first</source>
        <extracomment>gui/models</extracomment>
        <translation>最快优先</translation>
    </message>
    <message>
        <source>Fastest of its size; questions about given texts, extracting facts</source>
        <extracomment>a model</extracomment>
        <translation>同等大小中最快；针对给定文本问答、提取事实</translation>
    </message>
    <message>
        <source>Fastest on old computers; extracting facts, tool calls</source>
        <extracomment>a model</extracomment>
        <translation>在旧电脑上最快；提取事实、工具调用</translation>
    </message>
    <message>
        <source>Feb</source>
        <extracomment>gui/dates</extracomment>
        <translation>2月</translation>
    </message>
    <message>
        <source>February</source>
        <extracomment>gui/dates</extracomment>
        <translation>2月</translation>
    </message>
    <message>
        <source>Fewer files</source>
        <extracomment>gui/search</extracomment>
        <translation>较少文件</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>gui/models</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>File of the report</source>
        <extracomment>gui/dialogs</extracomment>
        <translation>报告文件</translation>
    </message>
    <message>
        <source>File system</source>
        <extracomment>core/machine</extracomment>
        <translation>文件系统</translation>
    </message>
    <message>
        <source>File with your chats</source>
        <extracomment>app_doctor</extracomment>
        <translation>对话文件</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>gui/finding</extracomment>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter: {words}</source>
        <extracomment>gui/finding</extracomment>
        <translation>筛选：{words}</translation>
    </message>
    <message>
        <source>Find a file</source>
        <extracomment>gui/privacy</extracomment>
        <translation>查找文件</translation>
    </message>
    <message>
        <source>Find an action</source>
        <extracomment>gui/commands</extracomment>
        <translation>查找操作</translation>
    </message>
    <message>
        <source>Find an action, a page, a chat or a setting</source>
        <extracomment>gui/commands</extracomment>
        <translation>查找操作、页面、对话或设置</translation>
    </message>
    <message>
        <source>Find it again</source>
        <extracomment>gui/speed</extracomment>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Find models that LM Studio, Ollama, Jan, GPT4All and others have downloaded already.</source>
        <extracomment>core/settings</extracomment>
        <translation>查找 LM Studio、Ollama、Jan、GPT4All 等程序已下载的模型。</translation>
    </message>
    <message>
        <source>Find the fastest</source>
        <extracomment>gui/speed</extracomment>
        <translation>查找最快设置</translation>
    </message>
    <message>
        <source>Find the fastest settings</source>
        <extracomment>gui/speed</extracomment>
        <translation>查找最快的设置</translation>
    </message>
    <message>
        <source>Finding out how models run best here, the first time only</source>
        <extracomment>gui/models</extracomment>
        <translation>正在了解模型在本机怎样运行最好，仅首次需要</translation>
    </message>
    <message>
        <source>Fine</source>
        <extracomment>core/checkup</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>gui/downloads</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Finished and stopped</source>
        <extracomment>gui/downloads</extracomment>
        <translation>已完成和已停止</translation>
    </message>
    <message>
        <source>Finishing</source>
        <extracomment>gui/speed</extracomment>
        <translation>正在收尾</translation>
    </message>
    <message>
        <source>Finnish</source>
        <extracomment>core/languages</extracomment>
        <translation>芬兰语</translation>
    </message>
    <message>
        <source>First choice for English texts</source>
        <extracomment>a model</extracomment>
        <translation>英语文本的首选</translation>
    </message>
    <message>
        <source>First word</source>
        <extracomment>gui/models</extracomment>
        <translation>首词</translation>
    </message>
    <message>
        <source>First word, question of 500 words</source>
        <extracomment>gui/models</extracomment>
        <translation>首词，500 词的问题</translation>
    </message>
    <message>
        <source>Fits here</source>
        <extracomment>gui/search</extracomment>
        <translation>适合本机</translation>
    </message>
    <message>
        <source>Fits: needs {needed} for {context} of context</source>
        <extracomment>core/findings</extracomment>
        <translation>可容纳：{context} 上下文需要 {needed}</translation>
    </message>
    <message>
        <source>Flash attention: off</source>
        <extracomment>gui/chat</extracomment>
        <translation>Flash Attention：关</translation>
    </message>
    <message>
        <source>Flash attention: on</source>
        <extracomment>gui/chat</extracomment>
        <translation>Flash Attention：开</translation>
    </message>
    <message>
        <source>Flow</source>
        <extracomment>core/machine</extracomment>
        <translation>充放电</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>core/machine, gui/finding</extracomment>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder {name}</source>
        <extracomment>gui/chat_rows</extracomment>
        <translation>文件夹 {name}</translation>
    </message>
    <message>
        <source>Folders</source>
        <extracomment>app_doctor, gui/chat_rows</extracomment>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folders cannot be attached. Attach the files in it.</source>
        <extracomment>gui/chat</extracomment>
        <translation>无法附加文件夹。请附加其中的文件。</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>a specialist, gui/privacy</extracomment>
        <translation>用于</translation>
    </message>
    <message>
        <source>For and against</source>
        <extracomment>a prompt</extracomment>
        <translation>利与弊</translation>
    </message>
    <message>
        <source>For models that ask you to sign in. It is sent to {host} only.</source>
        <extracomment>gui/settings</extracomment>
        <translation>用于要求登录的模型。只会发送给 {host}。</translation>
    </message>
    <message>
        <source>For the weakest computers</source>
        <extracomment>a model</extracomment>
        <translation>适合性能最弱的电脑</translation>
    </message>
    <message>
        <source>Forerunner of today&apos;s small Qwen models</source>
        <extracomment>a model</extracomment>
        <translation>当今小型 Qwen 模型的前身</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>gui/settings</extracomment>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Forget access token</source>
        <extracomment>gui/settings</extracomment>
        <translation>忘记访问令牌</translation>
    </message>
    <message>
        <source>Forget it</source>
        <extracomment>gui/library</extracomment>
        <translation>忘记它</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>gui/finding</extracomment>
        <translation>已找到</translation>
    </message>
    <message>
        <source>Found in this chat</source>
        <extracomment>gui/chat</extracomment>
        <translation>在此对话中找到</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>gui/chat</extracomment>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Free some space, or choose another models folder in the settings, then try again.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>请腾出一些空间，或在设置中选择其他模型文件夹，然后重试。</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>请腾出一些空间，然后重试。</translation>
    </message>
    <message>
        <source>Free some space: the page Disk use shows what takes it.</source>
        <extracomment>app_doctor</extracomment>
        <translation>请释放一些空间：“磁盘占用”页面会显示是什么占用了空间。</translation>
    </message>
    <message>
        <source>Free text</source>
        <extracomment>gui/chat</extracomment>
        <translation>自由文本</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>a specialist, core/languages, gui/specialists</extracomment>
        <translation>法语</translation>
    </message>
    <message>
        <source>Friday</source>
        <extracomment>gui/dates</extracomment>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Friendliest conversation of the models with one billion parameters</source>
        <extracomment>a model</extracomment>
        <translation>十亿参数模型中对话最亲切的</translation>
    </message>
    <message>
        <source>From ChatGPT, Claude and Open WebUI (their export, as it was downloaded), from LM Studio, Jan and GPT4All (their files or folder), and from Goldcrest. What is here already is not taken again.</source>
        <extracomment>gui/keeping</extracomment>
        <translation>可导入 ChatGPT、Claude 和 Open WebUI（它们导出的文件，保持下载时的原样）、LM Studio、Jan 和 GPT4All（它们的文件或文件夹）以及 Goldcrest 的对话。已有的内容不会重复导入。</translation>
    </message>
    <message>
        <source>From Goldcrest</source>
        <extracomment>gui/specialists</extracomment>
        <translation>来自 Goldcrest</translation>
    </message>
    <message>
        <source>From a bar on code back to the text</source>
        <extracomment>gui/commands</extracomment>
        <translation>从代码上的工具栏返回文本</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>gui/commands</extracomment>
        <translation>全屏</translation>
    </message>
    <message>
        <source>GB</source>
        <extracomment>core/settings</extracomment>
        <translation>GB</translation>
    </message>
    <message>
        <source>GOLDCREST_HOME is {path}, where more than Goldcrest lives, so nothing was removed.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>GOLDCREST_HOME 是 {path}，其中不只有 Goldcrest 的文件，因此未删除任何内容。</translation>
    </message>
    <message>
        <source>German</source>
        <extracomment>a specialist, core/languages, gui/specialists</extracomment>
        <translation>德语</translation>
    </message>
    <message>
        <source>Get more models…</source>
        <extracomment>gui/chat</extracomment>
        <translation>获取更多模型…</translation>
    </message>
    <message>
        <source>Get ready while I type</source>
        <extracomment>core/settings</extracomment>
        <translation>在我输入时做好准备</translation>
    </message>
    <message>
        <source>Getting the chat ready took long.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>准备对话花了很长时间。</translation>
    </message>
    <message>
        <source>Give it air, and some time to cool.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>请保持通风，让它冷却一会儿。</translation>
    </message>
    <message>
        <source>Given by HF_TOKEN</source>
        <extracomment>gui/settings</extracomment>
        <translation>由 HF_TOKEN 提供</translation>
    </message>
    <message>
        <source>Go</source>
        <extracomment>a specialist</extracomment>
        <translation>Go</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>gui/dialogs</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on in the main window</source>
        <extracomment>gui/commands</extracomment>
        <translation>在主窗口中继续</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <extracomment>gui/chat</extracomment>
        <translation>用这个继续</translation>
    </message>
    <message>
        <source>Go online</source>
        <extracomment>gui/downloads</extracomment>
        <translation>联网</translation>
    </message>
    <message>
        <source>Go to the newest</source>
        <extracomment>gui/chat</extracomment>
        <translation>转到最新</translation>
    </message>
    <message>
        <source>Goldcrest cannot read files like {name}.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Goldcrest 无法读取 {name} 这类文件。</translation>
    </message>
    <message>
        <source>Goldcrest connects only when you search for models, download them, or check for updates. What you write stays on this computer.</source>
        <extracomment>gui/about</extracomment>
        <translation>Goldcrest 只在你搜索模型、下载模型或检查更新时联网。你写的内容留在这台电脑上。</translation>
    </message>
    <message>
        <source>Goldcrest is already running.</source>
        <extracomment>core/wording</extracomment>
        <translation>Goldcrest 已在运行。</translation>
    </message>
    <message>
        <source>Goldcrest is already running; its window is in front now.</source>
        <extracomment>gui/application</extracomment>
        <translation>Goldcrest 已在运行；它的窗口现已显示在最前面。</translation>
    </message>
    <message>
        <source>Goldcrest is already running; quick ask is in front now.</source>
        <extracomment>gui/application</extracomment>
        <translation>Goldcrest 已在运行；快速提问现已显示在最前面。</translation>
    </message>
    <message>
        <source>Goldcrest is free software. It is made of the works of many people.</source>
        <extracomment>gui/about</extracomment>
        <translation>Goldcrest 是自由软件，由许多人的成果组成。</translation>
    </message>
    <message>
        <source>Goldcrest is in use. The backup takes the place of the chats when it is started again.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>Goldcrest 正在使用中。再次启动时，备份会取代现有对话。</translation>
    </message>
    <message>
        <source>Goldcrest is offline</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Goldcrest 已离线</translation>
    </message>
    <message>
        <source>Goldcrest is offline, as you asked.</source>
        <extracomment>core/wording_hub, gui/downloads</extracomment>
        <translation>按你的要求，Goldcrest 处于离线状态。</translation>
    </message>
    <message>
        <source>Goldcrest is offline. It goes on when you switch that off.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Goldcrest 已离线。关闭离线后会继续。</translation>
    </message>
    <message>
        <source>Goldcrest made a mistake</source>
        <extracomment>core/chat, gui/dialogs</extracomment>
        <translation>Goldcrest 出错了</translation>
    </message>
    <message>
        <source>Goldcrest may not take anything out of {path}.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>Goldcrest 无权从 {path} 中移出任何内容。</translation>
    </message>
    <message>
        <source>Goldcrest may not write to {path}.</source>
        <extracomment>core/wording_chats, core/wording_disk</extracomment>
        <translation>Goldcrest 无权写入 {path}。</translation>
    </message>
    <message>
        <source>Goldcrest may write where it keeps its files; {size} are free.</source>
        <extracomment>app_doctor</extracomment>
        <translation>Goldcrest 可以写入其文件所在的位置；剩余 {size} 可用空间。</translation>
    </message>
    <message>
        <source>Goldcrest never looks for a new version by itself.</source>
        <extracomment>gui/about</extracomment>
        <translation>Goldcrest 从不自行检查新版本。</translation>
    </message>
    <message>
        <source>Goldcrest never looks for a new version by itself. When you press the button it asks {host}, which sees your internet address and the version that you have.</source>
        <extracomment>gui/about</extracomment>
        <translation>Goldcrest 从不自行检查新版本。当你按下按钮时，它会询问 {host}；对方会看到你的网络地址和你使用的版本。</translation>
    </message>
    <message>
        <source>Goldcrest opens no connection at all while this is on.</source>
        <extracomment>core/settings</extracomment>
        <translation>启用后，Goldcrest 不会建立任何连接。</translation>
    </message>
    <message>
        <source>Goldcrest reads them there and changes nothing. The settings list these folders.</source>
        <extracomment>gui/library</extracomment>
        <translation>Goldcrest 就地读取它们，不作任何更改。设置中列有这些文件夹。</translation>
    </message>
    <message>
        <source>Goldcrest runs models in files that end in .gguf.</source>
        <extracomment>gui/library</extracomment>
        <translation>Goldcrest 运行以 .gguf 结尾的文件中的模型。</translation>
    </message>
    <message>
        <source>Goldcrest speaks English meanwhile. Take the file away, or mend it with Qt Linguist.</source>
        <extracomment>core/wording_chats</extracomment>
        <translation>在此期间 Goldcrest 使用英语。请移走该文件，或用 Qt Linguist 修正它。</translation>
    </message>
    <message>
        <source>Goldcrest takes {size}.</source>
        <extracomment>gui/disk</extracomment>
        <translation>Goldcrest 占用 {size}。</translation>
    </message>
    <message>
        <source>Goldcrest uses Qt under the LGPL, version 3. Its libraries are unchanged and separate files, so you may put your own builds of them in their place. Their source is at download.qt.io, that of Qt for Python at code.qt.io.</source>
        <extracomment>core/components</extracomment>
        <translation>Goldcrest 按 LGPL 第 3 版使用 Qt。其库文件未经修改，且是单独的文件，因此你可以换成自己构建的版本。源代码见 download.qt.io，Qt for Python 的源代码见 code.qt.io。</translation>
    </message>
    <message>
        <source>Goldcrest uses its own meanwhile, which lacks many scripts. Install fonts, such as the package {package}, and start Goldcrest again.</source>
        <extracomment>core/wording_chats</extracomment>
        <translation>Goldcrest 暂时使用自带的字体，但该字体缺少许多文字。请安装字体（例如软件包 {package}），然后重新启动 Goldcrest。</translation>
    </message>
    <message>
        <source>Goldcrest was closed by a fault last time.</source>
        <extracomment>gui/reports</extracomment>
        <translation>Goldcrest 上次因故障而关闭。</translation>
    </message>
    <message>
        <source>Goldcrest was started offline.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>Goldcrest 以离线方式启动。</translation>
    </message>
    <message>
        <source>Goldcrest {newest} came out on {day}; you have {own}.</source>
        <extracomment>gui/about</extracomment>
        <translation>Goldcrest {newest} 已于 {day} 发布；你使用的是 {own}。</translation>
    </message>
    <message>
        <source>Goldcrest {newest} is there; you have {own}.</source>
        <extracomment>gui/about</extracomment>
        <translation>Goldcrest {newest} 已发布；你使用的是 {own}。</translation>
    </message>
    <message>
        <source>Goldcrest {version} on {system}.</source>
        <extracomment>app_doctor</extracomment>
        <translation>{system} 上的 Goldcrest {version}。</translation>
    </message>
    <message>
        <source>Goldcrest&apos;s other folders</source>
        <extracomment>gui/disk</extracomment>
        <translation>Goldcrest 的其他文件夹</translation>
    </message>
    <message>
        <source>Goldcrest&apos;s own folder</source>
        <extracomment>core/settings</extracomment>
        <translation>Goldcrest 自己的文件夹</translation>
    </message>
    <message>
        <source>Goldcrest&apos;s own takes no room, so there is nothing to free.</source>
        <extracomment>gui/library</extracomment>
        <translation>Goldcrest 自己的那份不占空间，因此没有可释放的。</translation>
    </message>
    <message>
        <source>Good at everything on computers with 8 GB of memory</source>
        <extracomment>a model</extracomment>
        <translation>在 8 GB 内存的电脑上样样都行</translation>
    </message>
    <message>
        <source>Good reply</source>
        <extracomment>gui/chat</extracomment>
        <translation>回复不错</translation>
    </message>
    <message>
        <source>Grammar</source>
        <extracomment>gui/chat</extracomment>
        <translation>语法</translation>
    </message>
    <message>
        <source>Grammars (*.gbnf *.GBNF *.txt)</source>
        <extracomment>gui/chat</extracomment>
        <translation>语法 (*.gbnf *.GBNF *.txt)</translation>
    </message>
    <message>
        <source>Graphics</source>
        <extracomment>core/machine</extracomment>
        <translation>图形</translation>
    </message>
    <message>
        <source>Graphics processor</source>
        <extracomment>app_doctor</extracomment>
        <translation>图形处理器</translation>
    </message>
    <message>
        <source>Greek</source>
        <extracomment>core/languages</extracomment>
        <translation>希腊语</translation>
    </message>
    <message>
        <source>Guessing ahead did not pay.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>提前猜测没有带来好处。</translation>
    </message>
    <message>
        <source>Hard disk</source>
        <extracomment>core/machine</extracomment>
        <translation>机械硬盘</translation>
    </message>
    <message>
        <source>Hardware</source>
        <extracomment>gui/commands, gui/hardware, gui/pages</extracomment>
        <translation>硬件</translation>
    </message>
    <message>
        <source>Has no chat template</source>
        <extracomment>core/findings</extracomment>
        <translation>没有对话模板</translation>
    </message>
    <message>
        <source>Has no chat template, so its answers may be odd</source>
        <extracomment>core/findings</extracomment>
        <translation>没有对话模板，因此回答可能很奇怪</translation>
    </message>
    <message>
        <source>Have a program for text recognition (OCR) make a copy with text, and use that.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>请用文字识别 (OCR) 程序制作带文本的副本，然后使用该副本。</translation>
    </message>
    <message>
        <source>Have the passages chosen that fit the question, or use shorter files or a longer context.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>请改为只选取与问题相关的段落，或使用更短的文件或更长的上下文。</translation>
    </message>
    <message>
        <source>Heat</source>
        <extracomment>core/machine</extracomment>
        <translation>发热</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <extracomment>core/languages</extracomment>
        <translation>希伯来语</translation>
    </message>
    <message>
        <source>Held to {n} % of its speed</source>
        <extracomment>core/machine</extracomment>
        <translation>限制在其速度的 {n}%</translation>
    </message>
    <message>
        <source>Helps you learn something step by step, with questions.</source>
        <extracomment>a specialist</extracomment>
        <translation>通过提问一步步帮助你学习。</translation>
    </message>
    <message>
        <source>Here it works whatever window is in front.</source>
        <extracomment>gui/settings</extracomment>
        <translation>在这里，无论最前面是哪个窗口都可用。</translation>
    </message>
    <message>
        <source>Here more than once</source>
        <extracomment>gui/disk</extracomment>
        <translation>本机上有多份</translation>
    </message>
    <message>
        <source>Hide sidebar</source>
        <extracomment>gui/sidebar</extracomment>
        <translation>隐藏侧边栏</translation>
    </message>
    <message>
        <source>Hide this</source>
        <extracomment>gui/chat</extracomment>
        <translation>隐藏此提示</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>core/settings</extracomment>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <extracomment>core/settings</extracomment>
        <translation>高对比度，深色</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <extracomment>core/settings</extracomment>
        <translation>高对比度，浅色</translation>
    </message>
    <message>
        <source>Hindi</source>
        <extracomment>a specialist, core/languages</extracomment>
        <translation>印地语</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>gui/speed</extracomment>
        <translation>历史</translation>
    </message>
    <message>
        <source>History of {name}</source>
        <extracomment>gui/speed</extracomment>
        <translation>{name} 的历史</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>gui/privacy</extracomment>
        <translation>主机</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>gui/models</extracomment>
        <translation>方式</translation>
    </message>
    <message>
        <source>How fast a model will be is told before it is downloaded. Ten seconds of measuring tell it for every model of the list; nothing is downloaded for that.</source>
        <extracomment>gui/speed</extracomment>
        <translation>在下载模型之前就能知道它有多快。只需测速十秒，就能得知列表中每个模型的速度，而且不会下载任何内容。</translation>
    </message>
    <message>
        <source>How it was with {own} is not known.</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>使用 {own} 时的情况未知。</translation>
    </message>
    <message>
        <source>How many processor cores a model uses. Automatic suits most computers.</source>
        <extracomment>core/settings</extracomment>
        <translation>模型使用多少个处理器核心。“自动”适合大多数电脑。</translation>
    </message>
    <message>
        <source>How much of a chat the model reads at a time. More needs more memory. Automatic takes what suits the model and this computer, up to 8,192 tokens.</source>
        <extracomment>core/settings</extracomment>
        <translation>模型一次读取对话中的多少内容。越多，所需内存越大。“自动”会选用适合模型和这台电脑的长度，最多 8,192 个 token。</translation>
    </message>
    <message>
        <source>How strongly it changes the model: 1 as it was made, 0 not at all</source>
        <extracomment>gui/chat</extracomment>
        <translation>它对模型的改变程度：1 为制作时的强度，0 为完全不改变</translation>
    </message>
    <message>
        <source>How this reply was written</source>
        <extracomment>gui/chat</extracomment>
        <translation>这条回复是怎样生成的</translation>
    </message>
    <message>
        <source>How to add it</source>
        <extracomment>gui/library</extracomment>
        <translation>添加方式</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <extracomment>core/languages</extracomment>
        <translation>匈牙利语</translation>
    </message>
    <message>
        <source>I want to {{goal}}. List the steps in their order, with what I need for each. Begin with the one that I can do today.</source>
        <extracomment>a prompt</extracomment>
        <translation>我想{{目标}}。请按顺序列出步骤，并说明每一步需要什么。从我今天就能做的那一步开始。</translation>
    </message>
    <message>
        <source>Icon</source>
        <extracomment>gui/specialists</extracomment>
        <translation>图标</translation>
    </message>
    <message>
        <source>If it is on another disk, connect that disk; otherwise download the model again.</source>
        <extracomment>core/wording</extracomment>
        <translation>如果它在另一个磁盘上，请连接该磁盘；否则请重新下载模型。</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>gui/chat</extracomment>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>gui/keeping</extracomment>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import a folder of chats</source>
        <extracomment>gui/keeping</extracomment>
        <translation>导入对话文件夹</translation>
    </message>
    <message>
        <source>Import chats</source>
        <extracomment>gui/keeping</extracomment>
        <translation>导入对话</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <extracomment>gui/prompts</extracomment>
        <translation>导入提示词</translation>
    </message>
    <message>
        <source>Import specialists</source>
        <extracomment>gui/specialists</extracomment>
        <translation>导入专家</translation>
    </message>
    <message>
        <source>Import these chats</source>
        <extracomment>gui/keeping</extracomment>
        <translation>导入这些对话</translation>
    </message>
    <message>
        <source>Import these specialists</source>
        <extracomment>gui/specialists</extracomment>
        <translation>导入这些专家</translation>
    </message>
    <message>
        <source>Import, export and backups of chats</source>
        <extracomment>gui/commands</extracomment>
        <translation>对话的导入、导出和备份</translation>
    </message>
    <message>
        <source>Import, export and backups…</source>
        <extracomment>gui/settings</extracomment>
        <translation>导入、导出和备份…</translation>
    </message>
    <message>
        <source>Importing chats</source>
        <extracomment>gui/keeping</extracomment>
        <translation>正在导入对话</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>gui/prompts, gui/specialists</extracomment>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Improve</source>
        <extracomment>gui/specialists</extracomment>
        <translation>完善</translation>
    </message>
    <message>
        <source>In a chat</source>
        <extracomment>gui/commands</extracomment>
        <translation>在对话中</translation>
    </message>
    <message>
        <source>In a folder of yours. Goldcrest reads it there and changes nothing.</source>
        <extracomment>gui/library</extracomment>
        <translation>在你的某个文件夹中。Goldcrest 就地读取它，不作任何更改。</translation>
    </message>
    <message>
        <source>In another version of the chat</source>
        <extracomment>gui/finding</extracomment>
        <translation>在对话的另一个版本中</translation>
    </message>
    <message>
        <source>In memory: what is there is gone after a restart</source>
        <extracomment>core/machine</extracomment>
        <translation>在内存中：重启后内容会消失</translation>
    </message>
    <message>
        <source>In other lists and cards</source>
        <extracomment>gui/commands</extracomment>
        <translation>在其他列表和卡片中</translation>
    </message>
    <message>
        <source>In the conversation</source>
        <extracomment>gui/commands</extracomment>
        <translation>在对话内容中</translation>
    </message>
    <message>
        <source>In the empty message box</source>
        <extracomment>gui/specialists</extracomment>
        <translation>在空的消息框中</translation>
    </message>
    <message>
        <source>In the list of chats</source>
        <extracomment>gui/commands</extracomment>
        <translation>在对话列表中</translation>
    </message>
    <message>
        <source>In the models folder.</source>
        <extracomment>gui/library</extracomment>
        <translation>在模型文件夹中。</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <extracomment>gui/library</extracomment>
        <translation>不完整</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <extracomment>core/languages</extracomment>
        <translation>印度尼西亚语</translation>
    </message>
    <message>
        <source>Install Goldcrest again.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>请重新安装 Goldcrest。</translation>
    </message>
    <message>
        <source>Install Goldcrest again; from a checkout, run “python3 dev.py run” once more.</source>
        <extracomment>core/wording</extracomment>
        <translation>请重新安装 Goldcrest；如果是从源码检出运行，请再次运行“python3 dev.py run”。</translation>
    </message>
    <message>
        <source>Install its driver for Vulkan, then check again: on Debian and Ubuntu the package mesa-vulkan-drivers for AMD and Intel, or NVIDIA&apos;s own driver.</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>请安装其 Vulkan 驱动程序，然后重新检查：在 Debian 和 Ubuntu 上，AMD 和 Intel 使用 mesa-vulkan-drivers 软件包，NVIDIA 使用其自己的驱动程序。</translation>
    </message>
    <message>
        <source>Install one, such as hunspell-en-us.</source>
        <extracomment>app_doctor</extracomment>
        <translation>请安装一个，例如 hunspell-en-us。</translation>
    </message>
    <message>
        <source>Install one, such as speech-dispatcher.</source>
        <extracomment>app_doctor</extracomment>
        <translation>请安装一个，例如 speech-dispatcher。</translation>
    </message>
    <message>
        <source>Install or update its driver, then check again.</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>请安装或更新其驱动程序，然后重新检查。</translation>
    </message>
    <message>
        <source>Install that version again, or begin anew in another folder, which GOLDCREST_HOME names. Nothing was changed.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>请重新安装该版本，或通过 GOLDCREST_HOME 指定另一个文件夹重新开始。未作任何更改。</translation>
    </message>
    <message>
        <source>Install the newest Goldcrest. If it stays so, copy the report of the check-up and send it to the makers of Goldcrest.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>请安装最新版本的 Goldcrest。如果问题依旧，请复制检查报告并发送给 Goldcrest 的开发者。</translation>
    </message>
    <message>
        <source>Installed</source>
        <extracomment>gui/models</extracomment>
        <translation>已安装</translation>
    </message>
    <message>
        <source>Installer for Windows</source>
        <extracomment>gui/about</extracomment>
        <translation>Windows 安装程序</translation>
    </message>
    <message>
        <source>Instruction sets</source>
        <extracomment>core/machine</extracomment>
        <translation>指令集</translation>
    </message>
    <message>
        <source>Instructions</source>
        <extracomment>core/chat, gui/chat, gui/specialists</extracomment>
        <translation>指令</translation>
    </message>
    <message>
        <source>Into</source>
        <extracomment>a specialist</extracomment>
        <translation>目标语言</translation>
    </message>
    <message>
        <source>It became {percent}% slower in the course of a minute</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>一分钟内速度下降了 {percent}%</translation>
    </message>
    <message>
        <source>It became {percent}% slower in the course of {n} seconds</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>{n} 秒内速度下降了 {percent}%</translation>
    </message>
    <message>
        <source>It belongs to {source}. Goldcrest reads it and changes nothing.</source>
        <extracomment>gui/library</extracomment>
        <translation>它属于 {source}。Goldcrest 只读取它，不作任何更改。</translation>
    </message>
    <message>
        <source>It came with Goldcrest.</source>
        <extracomment>gui/library</extracomment>
        <translation>它随 Goldcrest 提供。</translation>
    </message>
    <message>
        <source>It can answer without, or think less.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>它可以不思考就回答，或少思考一些。</translation>
    </message>
    <message>
        <source>It can run: {available}.</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>它可以运行：{available}。</translation>
    </message>
    <message>
        <source>It cannot be used here</source>
        <extracomment>core/findings</extracomment>
        <translation>无法在这里使用</translation>
    </message>
    <message>
        <source>It frees nothing: the file itself stays where it is.</source>
        <extracomment>gui/library</extracomment>
        <translation>不会释放任何空间：文件本身保留在原处。</translation>
    </message>
    <message>
        <source>It frees {size}.</source>
        <extracomment>gui/disk, gui/library</extracomment>
        <translation>可释放 {size}。</translation>
    </message>
    <message>
        <source>It frees {size}; the rest stays where it is.</source>
        <extracomment>gui/library</extracomment>
        <translation>可释放 {size}；其余的保留在原处。</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>它会自动继续。</translation>
    </message>
    <message>
        <source>It goes on when that can be read.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>可以读取后会继续。</translation>
    </message>
    <message>
        <source>It goes on when that is back.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>恢复后会继续。</translation>
    </message>
    <message>
        <source>It goes on when the network is back.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>网络恢复后会继续。</translation>
    </message>
    <message>
        <source>It goes on when there is space.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>有空间后会继续。</translation>
    </message>
    <message>
        <source>It has {count} characters, and a message can have {most}. Paste a part of it. What you wrote is as it was.</source>
        <extracomment>gui/chat</extracomment>
        <translation>它有 {count} 个字符，而一条消息最多可有 {most} 个。请只粘贴一部分。你写的内容保持原样。</translation>
    </message>
    <message>
        <source>It is a part of another model, and cannot chat by itself.</source>
        <extracomment>core/examine</extracomment>
        <translation>它是另一个模型的一部分，不能单独对话。</translation>
    </message>
    <message>
        <source>It is for models of the family {family}, and this one is of {other}.</source>
        <extracomment>core/chat</extracomment>
        <translation>它适用于 {family} 系列的模型，而此模型属于 {other}。</translation>
    </message>
    <message>
        <source>It is gone when you open another chat or close the window.</source>
        <extracomment>gui/temporary_page</extracomment>
        <translation>打开其他对话或关闭窗口后，它就会消失。</translation>
    </message>
    <message>
        <source>It is kept as a file on this computer, and nothing sends it.</source>
        <extracomment>gui/dialogs</extracomment>
        <translation>它作为文件保存在这台电脑上，不会被发送。</translation>
    </message>
    <message>
        <source>It is left alone with this model until its driver changes, or you choose in the settings again what models run on.</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>在其驱动程序更新，或你在设置中重新选择模型的运行设备之前，此模型都不会使用它。</translation>
    </message>
    <message>
        <source>It is ready to chat.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>可以开始对话了。</translation>
    </message>
    <message>
        <source>It is the same disk, so this takes no time.</source>
        <extracomment>gui/disk</extracomment>
        <translation>在同一个磁盘上，因此不需要时间。</translation>
    </message>
    <message>
        <source>It keeps your chats and settings there. Allow it to write to this folder, or start it with the name of another folder in GOLDCREST_HOME: there it begins without them.</source>
        <extracomment>core/wording_chats</extracomment>
        <translation>它在那里保存你的对话和设置。请允许它写入此文件夹，或在 GOLDCREST_HOME 中指定另一个文件夹来启动它：在那里会从头开始，没有这些内容。</translation>
    </message>
    <message>
        <source>It kept its speed for the whole minute.</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>它在整整一分钟内保持了速度。</translation>
    </message>
    <message>
        <source>It kept its speed for {n} seconds.</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>它在 {n} 秒内保持了速度。</translation>
    </message>
    <message>
        <source>It made writing about {percent} slower.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>它使生成速度慢了约 {percent}。</translation>
    </message>
    <message>
        <source>It makes search indexes, and cannot chat.</source>
        <extracomment>core/examine</extracomment>
        <translation>它用于制作搜索索引，不能对话。</translation>
    </message>
    <message>
        <source>It may have been moved or renamed. Choose another model.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>它可能已被移动或重命名。请选择其他模型。</translation>
    </message>
    <message>
        <source>It needs a message; until then it keeps the old one.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>它需要一条消息；在此之前保留旧的。</translation>
    </message>
    <message>
        <source>It needs a name; until then it keeps the old one.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>它需要一个名称；在此之前保留旧的。</translation>
    </message>
    <message>
        <source>It needs {needed}, and there are {total}: parts of it come from the disk again and again.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>它需要 {needed}，而总共有 {total}：它的部分内容会反复从磁盘读取。</translation>
    </message>
    <message>
        <source>It runs at {percent} of its clock.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>它以其频率的 {percent} 运行。</translation>
    </message>
    <message>
        <source>It stays for {minutes} after its last use.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>最后一次使用后，它会保留 {minutes}。</translation>
    </message>
    <message>
        <source>It takes less memory, and prompts are read slower.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>它占用的内存更少，但读取提示词更慢。</translation>
    </message>
    <message>
        <source>It tells what went wrong and where in the program. It contains no chats; please look through it before you pass it on.</source>
        <extracomment>gui/reports</extracomment>
        <translation>它说明出了什么问题，以及在程序的哪个位置。其中没有对话内容；转交之前请先看一遍。</translation>
    </message>
    <message>
        <source>It was slower than usual, and nothing shows why.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>它比平时慢，但看不出原因。</translation>
    </message>
    <message>
        <source>It was stopped before the end; what was taken stays.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>它提前停止了；已导入的内容会保留。</translation>
    </message>
    <message>
        <source>It was stopped early; what was measured until then is kept.</source>
        <extracomment>gui/speed</extracomment>
        <translation>它提前停止了；已测得的结果会保留。</translation>
    </message>
    <message>
        <source>It writes {speed} at best, and comfortable is {wanted} t/s.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>它的生成速度最高为 {speed}，舒适速度为 {wanted} t/s。</translation>
    </message>
    <message>
        <source>Italian</source>
        <extracomment>a specialist, core/languages</extracomment>
        <translation>意大利语</translation>
    </message>
    <message numerus="yes">
        <source>Its chat is kept.</source>
        <comment>Its {n} chats are kept.</comment>
        <extracomment>gui/shelf</extracomment>
        <translation>
            <numerusform>其中的 {n} 个对话会保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its models are back as soon as its disk is connected.</source>
        <extracomment>gui/library</extracomment>
        <translation>连接其磁盘后，其中的模型会立即恢复。</translation>
    </message>
    <message>
        <source>Its page on the hub</source>
        <extracomment>gui/search</extracomment>
        <translation>它在模型库中的页面</translation>
    </message>
    <message>
        <source>Its power plan is “{plan}”.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>其电源计划为“{plan}”。</translation>
    </message>
    <message>
        <source>Its thoughts took {tokens}.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>思考用了 {tokens}。</translation>
    </message>
    <message>
        <source>Its training data is open</source>
        <extracomment>a model</extracomment>
        <translation>其训练数据是公开的</translation>
    </message>
    <message>
        <source>Its weights are in {name}, which only {reader} reads.</source>
        <extracomment>core/examine</extracomment>
        <translation>其权重为 {name} 格式，只有 {reader} 能读取。</translation>
    </message>
    <message>
        <source>Its weights are in {name}, which this version of Goldcrest cannot read.</source>
        <extracomment>core/examine</extracomment>
        <translation>其权重为 {name} 格式，此版本的 Goldcrest 无法读取。</translation>
    </message>
    <message>
        <source>JSON</source>
        <extracomment>gui/chat</extracomment>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <extracomment>gui/speed</extracomment>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JSON by this schema</source>
        <extracomment>gui/chat</extracomment>
        <translation>符合此 Schema 的 JSON</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <extracomment>gui/chat</extracomment>
        <translation>JSON Schema</translation>
    </message>
    <message>
        <source>JSON schemas (*.json *.JSON)</source>
        <extracomment>gui/chat</extracomment>
        <translation>JSON Schema (*.json *.JSON)</translation>
    </message>
    <message>
        <source>JSON, everything</source>
        <extracomment>gui/keeping</extracomment>
        <translation>JSON，全部内容</translation>
    </message>
    <message>
        <source>JSON, with everything (*.json)</source>
        <extracomment>gui/keeping</extracomment>
        <translation>JSON，包含全部内容 (*.json)</translation>
    </message>
    <message>
        <source>Jan</source>
        <extracomment>gui/dates</extracomment>
        <translation>1月</translation>
    </message>
    <message>
        <source>January</source>
        <extracomment>gui/dates</extracomment>
        <translation>1月</translation>
    </message>
    <message>
        <source>Japanese</source>
        <extracomment>a specialist, core/languages</extracomment>
        <translation>日语</translation>
    </message>
    <message>
        <source>Java</source>
        <extracomment>a specialist</extracomment>
        <translation>Java</translation>
    </message>
    <message>
        <source>JavaScript</source>
        <extracomment>a specialist</extracomment>
        <translation>JavaScript</translation>
    </message>
    <message>
        <source>Jul</source>
        <extracomment>gui/dates</extracomment>
        <translation>7月</translation>
    </message>
    <message>
        <source>July</source>
        <extracomment>gui/dates</extracomment>
        <translation>7月</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <extracomment>gui/chat</extracomment>
        <translation>跳到最新</translation>
    </message>
    <message>
        <source>Jun</source>
        <extracomment>gui/dates</extracomment>
        <translation>6月</translation>
    </message>
    <message>
        <source>June</source>
        <extracomment>gui/dates</extracomment>
        <translation>6月</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>gui/disk, gui/models, gui/reports</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep chats ready</source>
        <extracomment>core/settings</extracomment>
        <translation>保持对话就绪</translation>
    </message>
    <message>
        <source>Keep in a file</source>
        <extracomment>gui/settings</extracomment>
        <translation>保存在文件中</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>gui/privacy</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep it longer…</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>保留更久…</translation>
    </message>
    <message>
        <source>Keep the chats of now</source>
        <extracomment>gui/keeping</extracomment>
        <translation>保留当前对话</translation>
    </message>
    <message>
        <source>Keep the models on a faster disk.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>将模型放在更快的磁盘上。</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <extracomment>gui/temporary_page</extracomment>
        <translation>保留此对话</translation>
    </message>
    <message>
        <source>Kept for the reply</source>
        <extracomment>gui/chat</extracomment>
        <translation>为回复预留</translation>
    </message>
    <message>
        <source>Kept in a file</source>
        <extracomment>gui/settings</extracomment>
        <translation>保存在文件中</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring</source>
        <extracomment>gui/settings</extracomment>
        <translation>保存在系统密钥环中</translation>
    </message>
    <message>
        <source>Key for quick ask</source>
        <extracomment>core/settings</extracomment>
        <translation>快速提问的快捷键</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>gui/commands</extracomment>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>core/machine</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Korean</source>
        <extracomment>a specialist, core/languages</extracomment>
        <translation>韩语</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>gui/specialists</extracomment>
        <translation>标签</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>a specialist, core/settings, gui/search, gui/specialists</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>gui/models, gui/search, gui/specialists</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>gui/search</extracomment>
        <translation>大</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <extracomment>gui/commands</extracomment>
        <translation>放大或缩小文本</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>gui/commands</extracomment>
        <translation>放大文本</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <extracomment>gui/finding</extracomment>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>gui/finding</extracomment>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last week</source>
        <extracomment>gui/chat_rows</extracomment>
        <translation>上周</translation>
    </message>
    <message>
        <source>Last year</source>
        <extracomment>gui/finding</extracomment>
        <translation>去年</translation>
    </message>
    <message>
        <source>Layers on the graphics processor: {layers}</source>
        <extracomment>gui/chat</extracomment>
        <translation>图形处理器上的层数：{layers}</translation>
    </message>
    <message>
        <source>Leave in place</source>
        <extracomment>gui/library</extracomment>
        <translation>留在原处</translation>
    </message>
    <message>
        <source>Leave out the oldest</source>
        <extracomment>core/settings</extracomment>
        <translation>省略最早的</translation>
    </message>
    <message>
        <source>Leave out the oldest messages</source>
        <extracomment>gui/chat</extracomment>
        <translation>省略最早的消息</translation>
    </message>
    <message>
        <source>Leave some out, save them smaller, or begin a new chat.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>请去掉一些图片、将它们存得小一些，或新建对话。</translation>
    </message>
    <message>
        <source>Left in {path} when the models were moved</source>
        <extracomment>gui/disk</extracomment>
        <translation>移动模型时留在 {path} 中</translation>
    </message>
    <message>
        <source>Left out: “{name}”, because {reason}.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>已略过：“{name}”，因为{reason}。</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>a specialist, gui/chat</extracomment>
        <translation>长度</translation>
    </message>
    <message>
        <source>Less</source>
        <extracomment>gui/widgets</extracomment>
        <translation>更少</translation>
    </message>
    <message>
        <source>Let it end, or stop it there first.</source>
        <extracomment>core/wording</extracomment>
        <translation>请等它结束，或先在那里停止它。</translation>
    </message>
    <message>
        <source>Let it name the folder that Goldcrest was used in, then try again.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>请让它指向使用 Goldcrest 时的文件夹，然后重试。</translation>
    </message>
    <message>
        <source>Let models run on the processor.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>让模型在处理器上运行。</translation>
    </message>
    <message>
        <source>Let one reply end before you send the next message.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>等一条回复结束后再发送下一条消息。</translation>
    </message>
    <message>
        <source>Let {model} answer</source>
        <extracomment>gui/chat</extracomment>
        <translation>让 {model} 回答</translation>
    </message>
    <message>
        <source>Lets a model see pictures</source>
        <extracomment>gui/disk</extracomment>
        <translation>让模型能看图片</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>gui/specialists</extracomment>
        <translation>信件</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>gui/models, gui/search</extracomment>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <extracomment>gui/about, gui/models</extracomment>
        <translation>许可证：{licence}</translation>
    </message>
    <message>
        <source>Licence: {name}</source>
        <extracomment>core/findings</extracomment>
        <translation>许可证：{name}</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>gui/about, gui/commands, gui/pages</extracomment>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>core/settings</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Light bulb</source>
        <extracomment>gui/specialists</extracomment>
        <translation>灯泡</translation>
    </message>
    <message>
        <source>List models that newer ones have overtaken.</source>
        <extracomment>core/settings</extracomment>
        <translation>列出已被新模型超越的模型。</translation>
    </message>
    <message>
        <source>Load a Grammar</source>
        <extracomment>gui/chat</extracomment>
        <translation>加载语法</translation>
    </message>
    <message>
        <source>Load a JSON schema</source>
        <extracomment>gui/chat</extracomment>
        <translation>加载 JSON Schema</translation>
    </message>
    <message>
        <source>Load from a file…</source>
        <extracomment>gui/chat</extracomment>
        <translation>从文件加载…</translation>
    </message>
    <message>
        <source>Load the model and read the chat when you begin to write. Not on battery.</source>
        <extracomment>core/settings</extracomment>
        <translation>开始输入时就加载模型并读取对话。使用电池时不会。</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>gui/models</extracomment>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <extracomment>gui/models, gui/speed</extracomment>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>Loading {model}, {share} %</source>
        <extracomment>gui/chat</extracomment>
        <translation>正在加载 {model}，{share}%</translation>
    </message>
    <message>
        <source>Loading {size} took {seconds}.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>加载 {size} 用了 {seconds}。</translation>
    </message>
    <message>
        <source>Locate…</source>
        <extracomment>gui/beginning, gui/downloads, gui/library</extracomment>
        <translation>定位…</translation>
    </message>
    <message>
        <source>Logs</source>
        <extracomment>core/library, gui/folders</extracomment>
        <translation>日志</translation>
    </message>
    <message>
        <source>Logs, for when something goes wrong</source>
        <extracomment>gui/disk</extracomment>
        <translation>日志，供出问题时使用</translation>
    </message>
    <message>
        <source>Long answer, 1,500 words</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>长回答，1,500 词</translation>
    </message>
    <message>
        <source>Long chats</source>
        <extracomment>core/settings</extracomment>
        <translation>长对话</translation>
    </message>
    <message>
        <source>Long document, 6,000 words</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>长文档，6,000 词</translation>
    </message>
    <message>
        <source>Long documents in little memory</source>
        <extracomment>a model</extracomment>
        <translation>用少量内存处理长文档</translation>
    </message>
    <message>
        <source>Long passages</source>
        <extracomment>a model</extracomment>
        <translation>长段落</translation>
    </message>
    <message>
        <source>Longer passages in English</source>
        <extracomment>a model</extracomment>
        <translation>较长的英语段落</translation>
    </message>
    <message>
        <source>Longest thinking</source>
        <extracomment>gui/chat</extracomment>
        <translation>最长思考</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>gui/disk, gui/hardware, gui/library, gui/models, gui/speed</extracomment>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>Look at a model</source>
        <extracomment>gui/privacy</extracomment>
        <translation>查看模型</translation>
    </message>
    <message>
        <source>Look at the list of models for the right name.</source>
        <extracomment>core/wording</extracomment>
        <translation>请在模型列表中查找正确的名称。</translation>
    </message>
    <message>
        <source>Look at {point}.</source>
        <extracomment>gui/plots</extracomment>
        <translation>请看 {point}。</translation>
    </message>
    <message>
        <source>Look for models in {names}, too?</source>
        <extracomment>gui/library</extracomment>
        <translation>也在 {names} 中查找模型？</translation>
    </message>
    <message>
        <source>Look there</source>
        <extracomment>gui/library</extracomment>
        <translation>在那里查找</translation>
    </message>
    <message>
        <source>Look where you got it from.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>请到你获取它的地方查看。</translation>
    </message>
    <message>
        <source>Looking at the disk</source>
        <extracomment>gui/disk</extracomment>
        <translation>正在查看磁盘</translation>
    </message>
    <message>
        <source>Looking at the reply and at this computer…</source>
        <extracomment>gui/why</extracomment>
        <translation>正在查看回复和这台电脑…</translation>
    </message>
    <message>
        <source>Looking at this computer</source>
        <extracomment>gui/hardware, gui/models</extracomment>
        <translation>正在查看这台电脑</translation>
    </message>
    <message>
        <source>Looking at what is known</source>
        <extracomment>gui/speed</extracomment>
        <translation>正在查看已知信息</translation>
    </message>
    <message>
        <source>Looking for graphics processors has crashed, so models run on the processor.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>查找图形处理器时崩溃，因此模型在处理器上运行。</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <extracomment>gui/chat</extracomment>
        <translation>正在查找建议…</translation>
    </message>
    <message>
        <source>Looking for the fastest settings</source>
        <extracomment>gui/speed</extracomment>
        <translation>正在查找最快的设置</translation>
    </message>
    <message>
        <source>Looking into the file</source>
        <extracomment>gui/search</extracomment>
        <translation>正在查看文件</translation>
    </message>
    <message>
        <source>Looking into the file: its header only</source>
        <extracomment>gui/search</extracomment>
        <translation>正在查看文件：仅文件头</translation>
    </message>
    <message>
        <source>MB/s</source>
        <extracomment>core/settings</extracomment>
        <translation>MB/s</translation>
    </message>
    <message>
        <source>Made again when it is needed</source>
        <extracomment>gui/disk</extracomment>
        <translation>需要时会重新生成</translation>
    </message>
    <message>
        <source>Made for</source>
        <extracomment>gui/search</extracomment>
        <translation>用途</translation>
    </message>
    <message>
        <source>Made from commit</source>
        <extracomment>gui/about</extracomment>
        <translation>构建自提交</translation>
    </message>
    <message>
        <source>Make a copy to change</source>
        <extracomment>gui/specialists</extracomment>
        <translation>创建可修改的副本</translation>
    </message>
    <message>
        <source>Make a table</source>
        <extracomment>a specialist</extracomment>
        <translation>制作表格</translation>
    </message>
    <message>
        <source>Make its instructions, its steps or the form of its answers shorter.</source>
        <extracomment>core/words_of_specialists</extracomment>
        <translation>请精简其指令、步骤或回答的格式。</translation>
    </message>
    <message>
        <source>Make notes of this meeting: what was decided, who does what until when, and what is still open.

{{notes}}</source>
        <extracomment>a prompt</extracomment>
        <translation>为这次会议做纪要：决定了什么，谁在什么时候之前做什么，还有哪些未定。

{{记录}}</translation>
    </message>
    <message>
        <source>Makes a long text short, without adding anything.</source>
        <extracomment>a specialist</extracomment>
        <translation>把长文本变短，不添加任何内容。</translation>
    </message>
    <message>
        <source>Manage prompts…</source>
        <extracomment>gui/chat, gui/settings</extracomment>
        <translation>管理提示词…</translation>
    </message>
    <message>
        <source>Many languages</source>
        <extracomment>a model</extracomment>
        <translation>多种语言</translation>
    </message>
    <message>
        <source>Many languages in a very small file, reasoning on demand</source>
        <extracomment>a model</extracomment>
        <translation>文件很小却支持多种语言，可按需推理</translation>
    </message>
    <message>
        <source>Many languages, on older engines too</source>
        <extracomment>a model</extracomment>
        <translation>多种语言，也可在旧引擎上运行</translation>
    </message>
    <message>
        <source>Many languages, reasoning on demand</source>
        <extracomment>a model</extracomment>
        <translation>多种语言，可按需推理</translation>
    </message>
    <message>
        <source>Many write slower then.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>许多模型这时生成会变慢。</translation>
    </message>
    <message>
        <source>Mar</source>
        <extracomment>gui/dates</extracomment>
        <translation>3月</translation>
    </message>
    <message>
        <source>March</source>
        <extracomment>gui/dates</extracomment>
        <translation>3月</translation>
    </message>
    <message>
        <source>Mark a model for the comparison</source>
        <extracomment>gui/commands</extracomment>
        <translation>标记模型以作比较</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <extracomment>gui/shelf</extracomment>
        <translation>标记为已读</translation>
    </message>
    <message>
        <source>Mark as read, or as unread</source>
        <extracomment>gui/commands</extracomment>
        <translation>标记为已读或未读</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <extracomment>gui/shelf</extracomment>
        <translation>标记为未读</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Markdown, a zip file</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Markdown，ZIP 文件</translation>
    </message>
    <message>
        <source>Mathematics and structured answers</source>
        <extracomment>a model</extracomment>
        <translation>数学与结构化回答</translation>
    </message>
    <message>
        <source>May</source>
        <comment>long</comment>
        <extracomment>gui/dates</extracomment>
        <translation>5月</translation>
    </message>
    <message>
        <source>May</source>
        <comment>short</comment>
        <extracomment>gui/dates</extracomment>
        <translation>5月</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>gui/speed</extracomment>
        <translation>测速</translation>
    </message>
    <message>
        <source>Measure again</source>
        <extracomment>gui/hardware, gui/models, gui/speed</extracomment>
        <translation>重新测速</translation>
    </message>
    <message>
        <source>Measure all</source>
        <extracomment>gui/speed</extracomment>
        <translation>全部测速</translation>
    </message>
    <message>
        <source>Measure how fast it will be</source>
        <extracomment>gui/models</extracomment>
        <translation>测速，看看会有多快</translation>
    </message>
    <message>
        <source>Measure the disk</source>
        <extracomment>gui/hardware</extracomment>
        <translation>为磁盘测速</translation>
    </message>
    <message>
        <source>Measured</source>
        <extracomment>gui/models, gui/plots</extracomment>
        <translation>实测</translation>
    </message>
    <message>
        <source>Measured {time}.</source>
        <extracomment>gui/speed</extracomment>
        <translation>测速时间：{time}。</translation>
    </message>
    <message>
        <source>Measurement of {name}</source>
        <extracomment>gui/models</extracomment>
        <translation>{name} 的测速</translation>
    </message>
    <message>
        <source>Measuring</source>
        <extracomment>gui/speed</extracomment>
        <translation>正在测速</translation>
    </message>
    <message>
        <source>Measuring how fast it will be, {seconds} s left</source>
        <extracomment>gui/models</extracomment>
        <translation>正在测速，剩余 {seconds} 秒</translation>
    </message>
    <message>
        <source>Measuring how fast models will be</source>
        <extracomment>gui/speed</extracomment>
        <translation>正在为模型测速</translation>
    </message>
    <message>
        <source>Measuring how fast the memory is</source>
        <extracomment>gui/models</extracomment>
        <translation>正在为内存测速</translation>
    </message>
    <message>
        <source>Measuring the disk</source>
        <extracomment>gui/hardware</extracomment>
        <translation>正在为磁盘测速</translation>
    </message>
    <message>
        <source>Measuring this computer</source>
        <extracomment>gui/models</extracomment>
        <translation>正在为这台电脑测速</translation>
    </message>
    <message>
        <source>Measuring this computer, {seconds} s left</source>
        <extracomment>gui/models</extracomment>
        <translation>正在为这台电脑测速，剩余 {seconds} 秒</translation>
    </message>
    <message>
        <source>Meeting notes</source>
        <extracomment>a prompt</extracomment>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>core/machine, gui/models</extracomment>
        <translation>内存</translation>
    </message>
    <message numerus="yes">
        <source>Memory gives {speed} GB/s when {n} thread reads it.</source>
        <comment>Memory gives {speed} GB/s when {n} threads read it.</comment>
        <extracomment>core/wording_roofline</extracomment>
        <translation>
            <numerusform>{n} 个线程读取内存时，速度为 {speed} GB/s。</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory is not the limit: other programs, the number of threads or the engine&apos;s build hold it back.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>内存不是瓶颈：拖慢速度的是其他程序、线程数或引擎的构建。</translation>
    </message>
    <message>
        <source>Memory is the limit: only a smaller model or a smaller quantization writes faster.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>内存是瓶颈：只有更小的模型或更小的量化才能加快生成。</translation>
    </message>
    <message>
        <source>Memory used</source>
        <extracomment>gui/models</extracomment>
        <translation>内存占用</translation>
    </message>
    <message>
        <source>Mend it where it comes from.</source>
        <extracomment>app_doctor_models</extracomment>
        <translation>请在其来源处修复。</translation>
    </message>
    <message>
        <source>Mend or remove that file; until then your own models are not listed.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>请修正或移除该文件；在此之前不会列出你自己的模型。</translation>
    </message>
    <message>
        <source>Mend the file, or choose another one; docs/prompts.md says what it holds.</source>
        <extracomment>core/words_of_prompts</extracomment>
        <translation>请修正此文件，或选择其他文件；docs/prompts.md 说明了其内容。</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>gui/chat, gui/specialists</extracomment>
        <translation>消息</translation>
    </message>
    <message>
        <source>Message {at} of the newest {count} with {query}</source>
        <extracomment>gui/finding</extracomment>
        <translation>最新 {count} 条包含“{query}”的消息中的第 {at} 条</translation>
    </message>
    <message>
        <source>Message {at} of {count} with {query}</source>
        <extracomment>gui/finding</extracomment>
        <translation>{count} 条包含“{query}”的消息中的第 {at} 条</translation>
    </message>
    <message>
        <source>Metered connection</source>
        <extracomment>core/settings</extracomment>
        <translation>按流量计费的连接</translation>
    </message>
    <message>
        <source>Min-p</source>
        <extracomment>gui/chat</extracomment>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Mind that {causes} meanwhile.</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>请注意，期间{causes}。</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>gui/chat, gui/commands, gui/disk, gui/finding, gui/models, gui/plots, gui/specialists</extracomment>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model for new chats</source>
        <extracomment>core/settings</extracomment>
        <translation>新对话的模型</translation>
    </message>
    <message>
        <source>Model hub</source>
        <extracomment>core/settings</extracomment>
        <translation>模型库</translation>
    </message>
    <message>
        <source>Model to measure</source>
        <extracomment>gui/speed</extracomment>
        <translation>要测速的模型</translation>
    </message>
    <message>
        <source>Model: {model}</source>
        <extracomment>gui/chat</extracomment>
        <translation>模型：{model}</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>app_doctor, core/settings, gui/commands, gui/disk, gui/folders, gui/library, gui/models, gui/pages</extracomment>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models can run on it, as {device}</source>
        <extracomment>core/machine</extracomment>
        <translation>模型可以在其上运行，名称为 {device}</translation>
    </message>
    <message>
        <source>Models cannot be shown {format} pictures like {name}.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>无法向模型展示 {name} 这类 {format} 图片。</translation>
    </message>
    <message>
        <source>Models cannot run on it here</source>
        <extracomment>core/machine</extracomment>
        <translation>模型无法在这里的该设备上运行</translation>
    </message>
    <message>
        <source>Models folder</source>
        <extracomment>core/settings, gui/disk</extracomment>
        <translation>模型文件夹</translation>
    </message>
    <message>
        <source>Models for this computer</source>
        <extracomment>gui/models</extracomment>
        <translation>适合这台电脑的模型</translation>
    </message>
    <message>
        <source>Models in these folders are used where they are, and never changed.</source>
        <extracomment>core/settings</extracomment>
        <translation>这些文件夹中的模型就地使用，绝不更改。</translation>
    </message>
    <message>
        <source>Models in {path} are being added, checked or deleted.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>正在添加、检查或删除 {path} 中的模型。</translation>
    </message>
    <message>
        <source>Models of up to {number} billion parameters fit into this computer</source>
        <extracomment>gui/search</extracomment>
        <translation>这台电脑可容纳最大 {number}B 参数的模型</translation>
    </message>
    <message>
        <source>Models run on</source>
        <extracomment>core/settings</extracomment>
        <translation>模型运行于</translation>
    </message>
    <message>
        <source>Models run on the processor alone, by your choice.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>按你的选择，模型仅在处理器上运行。</translation>
    </message>
    <message>
        <source>Models that do it well</source>
        <extracomment>gui/specialists</extracomment>
        <translation>擅长此任务的模型</translation>
    </message>
    <message>
        <source>Models that were found</source>
        <extracomment>gui/search</extracomment>
        <translation>找到的模型</translation>
    </message>
    <message>
        <source>Models…</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>模型…</translation>
    </message>
    <message>
        <source>Modules</source>
        <extracomment>core/machine</extracomment>
        <translation>内存条</translation>
    </message>
    <message>
        <source>Monday</source>
        <extracomment>gui/dates</extracomment>
        <translation>星期一</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>gui/chat, gui/widgets</extracomment>
        <translation>更多</translation>
    </message>
    <message>
        <source>More folders</source>
        <extracomment>core/settings</extracomment>
        <translation>更多文件夹</translation>
    </message>
    <message>
        <source>More of them</source>
        <extracomment>core/machine</extracomment>
        <translation>其他</translation>
    </message>
    <message>
        <source>More than 100 languages</source>
        <extracomment>a model</extracomment>
        <translation>100 多种语言</translation>
    </message>
    <message>
        <source>More than 140 languages</source>
        <extracomment>a model</extracomment>
        <translation>140 多种语言</translation>
    </message>
    <message>
        <source>More than 200 languages</source>
        <extracomment>a model</extracomment>
        <translation>200 多种语言</translation>
    </message>
    <message>
        <source>More ways to begin</source>
        <extracomment>gui/sidebar</extracomment>
        <translation>更多开始方式</translation>
    </message>
    <message numerus="yes">
        <source>More: {n} other file</source>
        <comment>More: {n} other files</comment>
        <extracomment>gui/search</extracomment>
        <translation>
            <numerusform>更多：另有 {n} 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Mortarboard</source>
        <extracomment>gui/specialists</extracomment>
        <translation>学士帽</translation>
    </message>
    <message>
        <source>Most downloads</source>
        <extracomment>gui/search</extracomment>
        <translation>下载最多</translation>
    </message>
    <message>
        <source>Most likes</source>
        <extracomment>gui/search</extracomment>
        <translation>点赞最多</translation>
    </message>
    <message>
        <source>Mostly English</source>
        <extracomment>a model</extracomment>
        <translation>以英语为主</translation>
    </message>
    <message>
        <source>Move</source>
        <extracomment>gui/disk, gui/library</extracomment>
        <translation>移动</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>gui/downloads</extracomment>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move models…</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>移动模型…</translation>
    </message>
    <message>
        <source>Move step {number} down</source>
        <extracomment>gui/specialists</extracomment>
        <translation>下移步骤 {number}</translation>
    </message>
    <message>
        <source>Move step {number} up</source>
        <extracomment>gui/specialists</extracomment>
        <translation>上移步骤 {number}</translation>
    </message>
    <message>
        <source>Move the models folder</source>
        <extracomment>gui/disk</extracomment>
        <translation>移动模型文件夹</translation>
    </message>
    <message>
        <source>Move the models folder to a faster disk; the settings do it.</source>
        <extracomment>app_doctor</extracomment>
        <translation>请在设置中将模型文件夹移到更快的磁盘。</translation>
    </message>
    <message>
        <source>Move the models to</source>
        <extracomment>gui/disk</extracomment>
        <translation>将模型移动到</translation>
    </message>
    <message>
        <source>Move the models, {size}, to {folder}?</source>
        <extracomment>gui/disk</extracomment>
        <translation>将模型（{size}）移动到 {folder}？</translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <extracomment>gui/commands</extracomment>
        <translation>移动到文件夹</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <extracomment>gui/shelf</extracomment>
        <translation>移动到文件夹</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>gui/downloads</extracomment>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move…</source>
        <extracomment>gui/disk</extracomment>
        <translation>移动…</translation>
    </message>
    <message>
        <source>Moving the models</source>
        <extracomment>gui/disk</extracomment>
        <translation>正在移动模型</translation>
    </message>
    <message>
        <source>My name is Anna.</source>
        <extracomment>gui/chat</extracomment>
        <translation>我叫安娜。</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>core/machine, gui/models, gui/prompts, gui/specialists</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name in the instructions</source>
        <extracomment>gui/specialists</extracomment>
        <translation>指令中的名称</translation>
    </message>
    <message>
        <source>Name of a model, of its maker, or its address</source>
        <extracomment>gui/search</extracomment>
        <translation>模型名称、制作者或地址</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <extracomment>gui/shelf</extracomment>
        <translation>文件夹名称</translation>
    </message>
    <message>
        <source>Name three reasons for and three against {{plan}}. Then say which one weighs most, and why.</source>
        <extracomment>a prompt</extracomment>
        <translation>列出三条支持{{计划}}的理由和三条反对的理由，然后说明哪一条最重要，为什么。</translation>
    </message>
    <message>
        <source>Names no licence</source>
        <extracomment>core/findings</extracomment>
        <translation>未注明许可证</translation>
    </message>
    <message>
        <source>Nano</source>
        <extracomment>gui/models</extracomment>
        <translation>微型</translation>
    </message>
    <message>
        <source>Needs more memory than this computer has</source>
        <extracomment>gui/models</extracomment>
        <translation>所需内存超过这台电脑的内存</translation>
    </message>
    <message>
        <source>Needs {memory} of memory with {model}.</source>
        <extracomment>gui/chat</extracomment>
        <translation>使用 {model} 需要 {memory} 内存。</translation>
    </message>
    <message>
        <source>Needs {needed} of memory, and this computer has {total}.</source>
        <extracomment>core/picker</extracomment>
        <translation>需要 {needed} 内存，而这台电脑有 {total}。</translation>
    </message>
    <message>
        <source>Needs {needed} of memory, and {free} are free: close other programs.</source>
        <extracomment>core/picker</extracomment>
        <translation>需要 {needed} 内存，可用 {free}：请关闭其他程序。</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>core/settings</extracomment>
        <translation>网络</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>core/settings</extracomment>
        <translation>从不</translation>
    </message>
    <message>
        <source>Never pause</source>
        <extracomment>core/settings</extracomment>
        <translation>从不暂停</translation>
    </message>
    <message>
        <source>Never slowed down since the start</source>
        <extracomment>core/machine</extracomment>
        <translation>启动以来从未降速</translation>
    </message>
    <message>
        <source>Never. What you write and what models answer stays on this computer.</source>
        <extracomment>gui/privacy</extracomment>
        <translation>从不。你写的内容和模型的回答都留在这台电脑上。</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>gui/prompts, gui/specialists</extracomment>
        <translation>新建</translation>
    </message>
    <message>
        <source>New chat</source>
        <extracomment>core/wording_speed, gui/chat_rows, gui/commands, gui/rail, gui/sidebar</extracomment>
        <translation>新对话</translation>
    </message>
    <message>
        <source>New chat from here</source>
        <extracomment>gui/chat</extracomment>
        <translation>从这里新建对话</translation>
    </message>
    <message>
        <source>New chat with {name}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>用 {name} 新建对话</translation>
    </message>
    <message>
        <source>New folder</source>
        <extracomment>core/store, gui/shelf, gui/sidebar</extracomment>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>New line</source>
        <extracomment>gui/commands</extracomment>
        <translation>换行</translation>
    </message>
    <message>
        <source>New prompt</source>
        <extracomment>gui/commands, gui/prompts</extracomment>
        <translation>新建提示词</translation>
    </message>
    <message>
        <source>New specialist</source>
        <extracomment>gui/commands, gui/specialists</extracomment>
        <translation>新建专家</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <extracomment>gui/commands, gui/sidebar</extracomment>
        <translation>新建临时对话</translation>
    </message>
    <message>
        <source>New text below</source>
        <extracomment>gui/chat</extracomment>
        <translation>下方有新文本</translation>
    </message>
    <message>
        <source>Newest</source>
        <extracomment>gui/search</extracomment>
        <translation>最新</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>gui/chat</extracomment>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Next blank of a prompt</source>
        <extracomment>gui/commands</extracomment>
        <translation>提示词的下一个填空处</translation>
    </message>
    <message>
        <source>Next place of what is searched</source>
        <extracomment>gui/commands</extracomment>
        <translation>转到下一处匹配</translation>
    </message>
    <message>
        <source>No account, no number that tells you apart, no statistics. The model hub sees your internet address, the word “goldcrest”, and your access token if you save one.</source>
        <extracomment>gui/privacy</extracomment>
        <translation>没有账户，没有可识别你的编号，没有统计。模型库会看到你的互联网地址、“goldcrest”一词，以及你保存的访问令牌（如有）。</translation>
    </message>
    <message>
        <source>No chats were found in {path}.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>在 {path} 中没有找到对话。</translation>
    </message>
    <message>
        <source>No connections yet</source>
        <extracomment>gui/privacy</extracomment>
        <translation>还没有连接</translation>
    </message>
    <message>
        <source>No downloads</source>
        <extracomment>gui/downloads</extracomment>
        <translation>没有下载</translation>
    </message>
    <message>
        <source>No extensions</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>无扩展指令</translation>
    </message>
    <message>
        <source>No folder</source>
        <extracomment>gui/shelf</extracomment>
        <translation>无文件夹</translation>
    </message>
    <message>
        <source>No graphics processor was found that the engine can use, so models run on the processor.</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>未找到引擎可用的图形处理器，因此模型在处理器上运行。</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>core/settings, gui/chat, gui/downloads</extracomment>
        <translation>不限</translation>
    </message>
    <message>
        <source>No model has been both predicted and measured yet.</source>
        <extracomment>gui/plots</extracomment>
        <translation>还没有既预测又测速过的模型。</translation>
    </message>
    <message>
        <source>No model has been measured yet.</source>
        <extracomment>gui/plots</extracomment>
        <translation>还没有测速过的模型。</translation>
    </message>
    <message>
        <source>No model is here yet</source>
        <extracomment>gui/search</extracomment>
        <translation>这里还没有模型</translation>
    </message>
    <message>
        <source>No model is installed yet. Download one, then measure it.</source>
        <extracomment>gui/speed</extracomment>
        <translation>还没有安装模型。请先下载一个，再为它测速。</translation>
    </message>
    <message>
        <source>No model of the list fits into this computer&apos;s memory</source>
        <extracomment>gui/models</extracomment>
        <translation>列表中没有能装入这台电脑内存的模型</translation>
    </message>
    <message>
        <source>No model of this name is on the hub as a GGUF file.</source>
        <extracomment>gui/search</extracomment>
        <translation>模型库中没有此名称的 GGUF 文件模型。</translation>
    </message>
    <message>
        <source>No model of this name passes the filters.</source>
        <extracomment>gui/search</extracomment>
        <translation>没有此名称的模型符合筛选条件。</translation>
    </message>
    <message>
        <source>No part of “{name}” is chosen.</source>
        <extracomment>gui/chat</extracomment>
        <translation>没有选择“{name}”的任何部分。</translation>
    </message>
    <message>
        <source>No program opened the link.</source>
        <extracomment>gui/chat</extracomment>
        <translation>没有程序打开该链接。</translation>
    </message>
    <message>
        <source>No prompt has such a name.</source>
        <extracomment>gui/prompts</extracomment>
        <translation>没有名称与此相符的提示词。</translation>
    </message>
    <message>
        <source>No shortcut is called that.</source>
        <extracomment>gui/commands</extracomment>
        <translation>没有叫这个名称的快捷键。</translation>
    </message>
    <message>
        <source>No specialist</source>
        <extracomment>gui/chat</extracomment>
        <translation>不用专家</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <extracomment>gui/chat</extracomment>
        <translation>没有建议</translation>
    </message>
    <message>
        <source>No word below this share of the likeliest one; 0 is off.</source>
        <extracomment>gui/chat</extracomment>
        <translation>不选概率低于最可能词这一比例的词；0 为关闭。</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>core/machine, core/settings, gui/chat, gui/settings</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>None is saved for {host}; most models need none.</source>
        <extracomment>gui/privacy</extracomment>
        <translation>没有为 {host} 保存令牌；大多数模型不需要。</translation>
    </message>
    <message>
        <source>None was found</source>
        <extracomment>core/machine</extracomment>
        <translation>未找到</translation>
    </message>
    <message>
        <source>None: it runs from its source</source>
        <extracomment>gui/about</extracomment>
        <translation>无：从源代码运行</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <extracomment>core/languages</extracomment>
        <translation>挪威语</translation>
    </message>
    <message>
        <source>Not archived</source>
        <extracomment>gui/finding</extracomment>
        <translation>未归档</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <extracomment>gui/doctor</extracomment>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>Not chosen to compare</source>
        <extracomment>gui/models</extracomment>
        <translation>未选入比较</translation>
    </message>
    <message>
        <source>Not finished</source>
        <extracomment>gui/downloads</extracomment>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Not here yet: {models}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>尚未在本机：{models}</translation>
    </message>
    <message>
        <source>Not measured. Benchmark it.</source>
        <extracomment>gui/models</extracomment>
        <translation>尚未测速。进行测速。</translation>
    </message>
    <message>
        <source>Not measured. Download the model, then benchmark it.</source>
        <extracomment>gui/models</extracomment>
        <translation>尚未测速。请下载模型，再进行测速。</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>gui/chat</extracomment>
        <translation>暂时不用</translation>
    </message>
    <message>
        <source>Not read by the model any more</source>
        <extracomment>gui/chat</extracomment>
        <translation>模型不再读取</translation>
    </message>
    <message>
        <source>Not saved yet: {why}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>尚未保存：{why}</translation>
    </message>
    <message>
        <source>Not slowed down</source>
        <extracomment>core/machine</extracomment>
        <translation>未降速</translation>
    </message>
    <message>
        <source>Not taken along: {list} and {n} more.</source>
        <extracomment>core/words_of_specialists</extracomment>
        <translation>未一并导入：{list}，以及另外 {n} 项。</translation>
    </message>
    <message>
        <source>Not taken along: {list}.</source>
        <extracomment>core/words_of_chats, core/words_of_specialists</extracomment>
        <translation>未一并导入：{list}。</translation>
    </message>
    <message>
        <source>Not what its maker published: repair it, or use it as it is</source>
        <extracomment>gui/library</extracomment>
        <translation>与制作者发布的不一致：请修复，或按原样使用</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>core/checkup, gui/plots</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing flows in or out</source>
        <extracomment>core/machine</extracomment>
        <translation>没有充电也没有放电</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>gui/search</extracomment>
        <translation>没有找到内容</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”.</source>
        <extracomment>gui/finding</extracomment>
        <translation>没有找到“{query}”。</translation>
    </message>
    <message>
        <source>Nothing has been measured with this model yet.</source>
        <extracomment>gui/speed</extracomment>
        <translation>还没有用此模型测速。</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <extracomment>gui/plots</extracomment>
        <translation>还没有测速。</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <extracomment>gui/about</extracomment>
        <translation>没有名称与此相符的内容。</translation>
    </message>
    <message>
        <source>Nothing is checked: Enchant, which looks words up, is not on this computer. On Linux, install libenchant-2-2 and a dictionary such as hunspell-en-us.</source>
        <extracomment>gui/settings</extracomment>
        <translation>未检查拼写：用于查词的 Enchant 不在这台电脑上。在 Linux 上，请安装 libenchant-2-2 和一部词典，例如 hunspell-en-us。</translation>
    </message>
    <message>
        <source>Nothing is checked: there is no dictionary of your language. Choose another.</source>
        <extracomment>gui/settings</extracomment>
        <translation>未检查拼写：没有你的语言的词典。请选择其他词典。</translation>
    </message>
    <message>
        <source>Nothing is checked: this computer has no dictionary. Install one of your language, such as hunspell-en-us.</source>
        <extracomment>gui/settings</extracomment>
        <translation>未检查拼写：这台电脑上没有词典。请安装你的语言的词典，例如 hunspell-en-us。</translation>
    </message>
    <message>
        <source>Nothing is checked: this dictionary is not on this computer.</source>
        <extracomment>gui/settings</extracomment>
        <translation>未检查拼写：此词典不在这台电脑上。</translation>
    </message>
    <message>
        <source>Nothing is known of this reply any more.</source>
        <extracomment>gui/why</extracomment>
        <translation>这条回复的信息已不存在。</translation>
    </message>
    <message>
        <source>Nothing slides or fades. System follows your desktop where it tells.</source>
        <extracomment>core/settings</extracomment>
        <translation>没有滑动或淡入淡出。“跟随系统”会在桌面提供该信息时与其一致。</translation>
    </message>
    <message>
        <source>Nothing takes room</source>
        <extracomment>gui/disk</extracomment>
        <translation>没有占用空间的内容</translation>
    </message>
    <message>
        <source>Nothing that is known has changed since, but it is unsteady.</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>已知条件此后没有变化，但它不稳定。</translation>
    </message>
    <message>
        <source>Nothing that is known has changed since.</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>已知条件此后没有变化。</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <extracomment>gui/library</extracomment>
        <translation>没有添加任何内容。</translation>
    </message>
    <message>
        <source>Nothing was found that slowed it down.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>没有找到使其变慢的原因。</translation>
    </message>
    <message>
        <source>Nothing was moved.</source>
        <extracomment>gui/disk</extracomment>
        <translation>没有移动任何内容。</translation>
    </message>
    <message>
        <source>Nothing was slow that can be measured.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>可测量的部分都不慢。</translation>
    </message>
    <message>
        <source>Nothing was tried with this model. What was found for all of them is used:</source>
        <extracomment>gui/speed</extracomment>
        <translation>没有用此模型试过。正在使用为所有模型找到的设置：</translation>
    </message>
    <message>
        <source>Nothing was tried yet, so llama.cpp&apos;s own settings are in use.</source>
        <extracomment>gui/speed</extracomment>
        <translation>还没有试过，因此正在使用 llama.cpp 自己的设置。</translation>
    </message>
    <message>
        <source>Nov</source>
        <extracomment>gui/dates</extracomment>
        <translation>11月</translation>
    </message>
    <message>
        <source>November</source>
        <extracomment>gui/dates</extracomment>
        <translation>11月</translation>
    </message>
    <message>
        <source>Oct</source>
        <extracomment>gui/dates</extracomment>
        <translation>10月</translation>
    </message>
    <message>
        <source>October</source>
        <extracomment>gui/dates</extracomment>
        <translation>10月</translation>
    </message>
    <message>
        <source>Of all text, beside that of your desktop. Ctrl and + or - change it anywhere.</source>
        <extracomment>core/settings</extracomment>
        <translation>所有文本的大小，在桌面设置之外另行调整。随处可用 Ctrl 和 + 或 - 更改。</translation>
    </message>
    <message>
        <source>Of the likeliest words, as many as make up this share; 1 is all.</source>
        <extracomment>gui/chat</extracomment>
        <translation>只选最可能的词，直到合计达到这一比例；1 为全部。</translation>
    </message>
    <message>
        <source>Of the words in this window. Another one takes effect at the next start.</source>
        <extracomment>core/settings</extracomment>
        <translation>此窗口文字的语言。更改后在下次启动时生效。</translation>
    </message>
    <message>
        <source>Of the {seconds} from your message to the end of the reply.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>从你发出消息到回复结束共 {seconds}。</translation>
    </message>
    <message numerus="yes">
        <source>Of {n} more, too, not all was taken along.</source>
        <comment>Of {n} more, too, not all was taken along.</comment>
        <extracomment>gui/specialists</extracomment>
        <translation>
            <numerusform>另有 {n} 个也没有全部导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>core/settings, gui/settings</extracomment>
        <translation>关</translation>
    </message>
    <message>
        <source>Off. Goldcrest connects only when you search for models, download them, or check for updates.</source>
        <extracomment>gui/privacy</extracomment>
        <translation>关。Goldcrest 只在你搜索模型、下载模型或检查更新时联网。</translation>
    </message>
    <message>
        <source>Office packs in another way</source>
        <extracomment>core/documents</extracomment>
        <translation>Office 使用其他压缩方式</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>core/settings, gui/privacy</extracomment>
        <translation>离线</translation>
    </message>
    <message>
        <source>Old copies of models</source>
        <extracomment>core/library</extracomment>
        <translation>模型的旧副本</translation>
    </message>
    <message>
        <source>Old, but tidy prose</source>
        <extracomment>a model</extracomment>
        <translation>较旧，但文笔工整</translation>
    </message>
    <message>
        <source>Older</source>
        <extracomment>gui/chat_rows</extracomment>
        <translation>更早</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>core/settings</extracomment>
        <translation>开</translation>
    </message>
    <message>
        <source>On</source>
        <comment>what computed</comment>
        <extracomment>gui/speed</extracomment>
        <translation>运行于</translation>
    </message>
    <message>
        <source>On battery</source>
        <extracomment>core/machine</extracomment>
        <translation>使用电池</translation>
    </message>
    <message>
        <source>On each day on which you use Goldcrest all chats are copied; the last seven copies stay on this computer, beside the chats.</source>
        <extracomment>gui/keeping</extracomment>
        <translation>在使用 Goldcrest 的每一天，所有对话都会备份；最近七份备份保存在这台电脑上，与对话放在一起。</translation>
    </message>
    <message>
        <source>On mains power something was found, but not yet for the battery, which is in use now.</source>
        <extracomment>gui/speed</extracomment>
        <translation>已找到接通电源时的设置，但还没有找到现在所用的电池供电时的设置。</translation>
    </message>
    <message>
        <source>On the battery something was found, but not yet for mains power, which is on now.</source>
        <extracomment>gui/speed</extracomment>
        <translation>已找到电池供电时的设置，但还没有找到现在接通电源时的设置。</translation>
    </message>
    <message>
        <source>On the network</source>
        <extracomment>core/machine</extracomment>
        <translation>在网络上</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>gui/library</extracomment>
        <translation>在本机上</translation>
    </message>
    <message>
        <source>On, because GOLDCREST_OFFLINE, HF_HUB_OFFLINE or TRANSFORMERS_OFFLINE is set. No connection is opened.</source>
        <extracomment>gui/privacy</extracomment>
        <translation>开，因为设置了 GOLDCREST_OFFLINE、HF_HUB_OFFLINE 或 TRANSFORMERS_OFFLINE。不会建立任何连接。</translation>
    </message>
    <message>
        <source>On. Goldcrest opens no connection at all; models on this computer work as ever.</source>
        <extracomment>gui/privacy</extracomment>
        <translation>开。Goldcrest 不会建立任何连接；本机上的模型照常工作。</translation>
    </message>
    <message>
        <source>Once a model has answered in a chat, this tells what took how long, and what would help.</source>
        <extracomment>gui/speed</extracomment>
        <translation>有模型在对话中回答之后，这里会说明各部分花了多长时间，以及怎样改善。</translation>
    </message>
    <message>
        <source>One or two words</source>
        <extracomment>gui/specialists</extracomment>
        <translation>一两个词</translation>
    </message>
    <message numerus="yes">
        <source>One page is a picture, so nothing of it was read.</source>
        <comment>{n} pages are pictures, so nothing of them was read.</comment>
        <extracomment>core/words_of_documents</extracomment>
        <translation>
            <numerusform>{n} 页是图片，因此没有读取其中的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>One sentence, for the list</source>
        <extracomment>gui/specialists</extracomment>
        <translation>一句话，显示在列表中</translation>
    </message>
    <message>
        <source>Only a program that stands in for a graphics processor was found, so models run on the processor.</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>只找到代替图形处理器的程序，因此模型在处理器上运行。</translation>
    </message>
    <message>
        <source>Only for this chat, from the next message on.</source>
        <extracomment>gui/chat</extracomment>
        <translation>仅用于此对话，从下一条消息起生效。</translation>
    </message>
    <message>
        <source>Only from the text</source>
        <extracomment>a specialist</extracomment>
        <translation>只依据文本</translation>
    </message>
    <message>
        <source>Only proves that everything works</source>
        <extracomment>core/catalogue_facts</extracomment>
        <translation>仅用于证明一切正常</translation>
    </message>
    <message numerus="yes">
        <source>Only the first {n} character is kept.</source>
        <comment>Only the first {n} characters are kept.</comment>
        <extracomment>gui/specialists</extracomment>
        <translation>
            <numerusform>只保留前 {n} 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first {n} files were taken.</source>
        <extracomment>gui/opened_files</extracomment>
        <translation>只接收了前 {n} 个文件。</translation>
    </message>
    <message>
        <source>Only when you look at it or download it: to the model hub and its storage.</source>
        <extracomment>gui/privacy</extracomment>
        <translation>仅在你查看或下载时：发送到模型库及其存储。</translation>
    </message>
    <message>
        <source>Only when you press “Check for updates”: to the place that tells of new versions, and with each request to the model hub. Goldcrest never looks by itself.</source>
        <extracomment>gui/privacy</extracomment>
        <translation>仅在你按下“检查更新”时：发送到公布新版本的地方，以及随每次请求发送到模型库。Goldcrest 从不自行检查。</translation>
    </message>
    <message>
        <source>Only when you search for models: to the model hub. It sees the words and the filters.</source>
        <extracomment>gui/privacy</extracomment>
        <translation>仅在你搜索模型时：发送到模型库。它会看到搜索词和筛选条件。</translation>
    </message>
    <message>
        <source>Only {size} are free in {path}.</source>
        <extracomment>app_doctor</extracomment>
        <translation>{path} 中仅剩 {size} 可用空间。</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>gui/about, gui/chat, gui/commands, gui/reports</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open Goldcrest</source>
        <extracomment>gui/quick</extracomment>
        <translation>打开 Goldcrest</translation>
    </message>
    <message>
        <source>Open any page in a browser and sign in there, then try again.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>请在浏览器中打开任意页面并在那里登录，然后重试。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>gui/dialogs, gui/reports</extracomment>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it again.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>请用制作它的程序打开并重新保存。</translation>
    </message>
    <message>
        <source>Open it in the program that made it, save a copy without the password, and use that.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>请用制作它的程序打开，保存一份无密码的副本，然后使用该副本。</translation>
    </message>
    <message>
        <source>Open it in the program that made it, save it as PNG or JPEG, and use that.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>请用制作它的程序打开，另存为 PNG 或 JPEG，然后使用该文件。</translation>
    </message>
    <message>
        <source>Open link…</source>
        <extracomment>gui/chat</extracomment>
        <translation>打开链接…</translation>
    </message>
    <message>
        <source>Open logs folder</source>
        <extracomment>gui/doctor</extracomment>
        <translation>打开日志文件夹</translation>
    </message>
    <message>
        <source>Open or close a folder</source>
        <extracomment>gui/commands</extracomment>
        <translation>展开或折叠文件夹</translation>
    </message>
    <message>
        <source>Open the folder: {name}</source>
        <extracomment>gui/about</extracomment>
        <translation>打开文件夹：{name}</translation>
    </message>
    <message>
        <source>Open the link that is shown</source>
        <extracomment>gui/commands</extracomment>
        <translation>打开显示的链接</translation>
    </message>
    <message>
        <source>Open the page</source>
        <extracomment>gui/about, gui/downloads</extracomment>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>Open the page of the new version in the browser</source>
        <extracomment>gui/about</extracomment>
        <translation>在浏览器中打开新版本的页面</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <extracomment>gui/downloads</extracomment>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Open the switch</source>
        <extracomment>gui/search</extracomment>
        <translation>转到开关</translation>
    </message>
    <message>
        <source>Opens the repository&apos;s page in your browser</source>
        <extracomment>gui/search</extracomment>
        <translation>在浏览器中打开该仓库的页面</translation>
    </message>
    <message>
        <source>Opens {address} in your browser</source>
        <extracomment>gui/models</extracomment>
        <translation>在浏览器中打开 {address}</translation>
    </message>
    <message>
        <source>Options of this chat</source>
        <extracomment>gui/chat, gui/commands</extracomment>
        <translation>此对话的选项</translation>
    </message>
    <message>
        <source>Options of this chat, some are set</source>
        <extracomment>gui/chat</extracomment>
        <translation>此对话的选项，已设置部分选项</translation>
    </message>
    <message>
        <source>Options of this chat…</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>此对话的选项…</translation>
    </message>
    <message>
        <source>Or when it is long</source>
        <extracomment>gui/specialists</extracomment>
        <translation>或当消息较长时</translation>
    </message>
    <message>
        <source>Or when it looks like code</source>
        <extracomment>gui/specialists</extracomment>
        <translation>或当消息看起来像代码时</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>gui/search</extracomment>
        <translation>排序</translation>
    </message>
    <message>
        <source>Order of the models</source>
        <extracomment>gui/models</extracomment>
        <translation>模型的排序</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>gui/models</extracomment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Other programs are at work.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>其他程序正在运行。</translation>
    </message>
    <message>
        <source>Other programs were in the way. Try it again in a moment.</source>
        <extracomment>gui/models</extracomment>
        <translation>受到其他程序干扰。请稍后再试。</translation>
    </message>
    <message>
        <source>Over 1 keeps from saying the same again; 1 is off.</source>
        <extracomment>gui/chat</extracomment>
        <translation>大于 1 可避免重复相同内容；1 为关闭。</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>gui/keeping</extracomment>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF, a zip file</source>
        <extracomment>gui/keeping</extracomment>
        <translation>PDF，ZIP 文件</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>gui/about</extracomment>
        <translation>安装包</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>gui/commands</extracomment>
        <translation>页面</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <extracomment>gui/chat</extracomment>
        <translation>第 {number} 页</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>gui/commands</extracomment>
        <translation>页面</translation>
    </message>
    <message>
        <source>Parameters</source>
        <extracomment>gui/models</extracomment>
        <translation>参数</translation>
    </message>
    <message>
        <source>Part of {name}.</source>
        <extracomment>gui/about</extracomment>
        <translation>属于 {name}。</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <extracomment>gui/chat</extracomment>
        <translation>第 {number} 部分</translation>
    </message>
    <message>
        <source>Parts of {name}</source>
        <extracomment>gui/chat</extracomment>
        <translation>{name} 的各部分</translation>
    </message>
    <message>
        <source>Paste or write the text to translate</source>
        <extracomment>a specialist</extracomment>
        <translation>粘贴或输入要翻译的文本</translation>
    </message>
    <message>
        <source>Paste the code</source>
        <extracomment>a specialist</extracomment>
        <translation>粘贴代码</translation>
    </message>
    <message>
        <source>Paste the text</source>
        <extracomment>a specialist</extracomment>
        <translation>粘贴文本</translation>
    </message>
    <message>
        <source>Paste the text to correct</source>
        <extracomment>a specialist</extracomment>
        <translation>粘贴要更正的文本</translation>
    </message>
    <message>
        <source>Paste the text to rewrite</source>
        <extracomment>a specialist</extracomment>
        <translation>粘贴要改写的文本</translation>
    </message>
    <message>
        <source>Paste the text to summarise</source>
        <extracomment>a specialist</extracomment>
        <translation>粘贴要总结的文本</translation>
    </message>
    <message>
        <source>Paste the text, and say which columns you want</source>
        <extracomment>a specialist</extracomment>
        <translation>粘贴文本，并说明需要哪些列</translation>
    </message>
    <message>
        <source>Paste the text, then ask</source>
        <extracomment>a specialist</extracomment>
        <translation>粘贴文本，然后提问</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <extracomment>gui/chat</extracomment>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <extracomment>gui/chat</extracomment>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>gui/privacy</extracomment>
        <translation>路径</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>gui/downloads, gui/models, gui/search</extracomment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause all</source>
        <extracomment>gui/downloads</extracomment>
        <translation>全部暂停</translation>
    </message>
    <message>
        <source>Pause them, then move the folder.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>请暂停它们，再移动文件夹。</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>gui/downloads</extracomment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Pen</source>
        <extracomment>gui/specialists</extracomment>
        <translation>钢笔</translation>
    </message>
    <message>
        <source>People read about 5 t/s; change the line in the settings.</source>
        <extracomment>gui/models</extracomment>
        <translation>人的阅读速度约为 5 t/s；可在设置中更改这条线。</translation>
    </message>
    <message>
        <source>Persian</source>
        <extracomment>core/languages</extracomment>
        <translation>波斯语</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>core/chat</extracomment>
        <translation>图片</translation>
    </message>
    <message>
        <source>Picture, PNG (*.png)</source>
        <extracomment>gui/speed</extracomment>
        <translation>图片，PNG (*.png)</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>gui/chat</extracomment>
        <translation>图片</translation>
    </message>
    <message>
        <source>Pictures and text</source>
        <extracomment>gui/search</extracomment>
        <translation>图片与文本</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>gui/chat, gui/shelf</extracomment>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Pin, or unpin</source>
        <extracomment>gui/commands</extracomment>
        <translation>置顶或取消置顶</translation>
    </message>
    <message>
        <source>Pin, so that it is always read</source>
        <extracomment>gui/chat</extracomment>
        <translation>置顶，使其始终被读取</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>gui/chat, gui/chat_rows</extracomment>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>Place before it</source>
        <extracomment>gui/commands</extracomment>
        <translation>转到上一处匹配</translation>
    </message>
    <message>
        <source>Plain ARM</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>基础 ARM</translation>
    </message>
    <message>
        <source>Plain prose, summaries</source>
        <extracomment>a model</extracomment>
        <translation>平实的文章、摘要</translation>
    </message>
    <message>
        <source>Plan five simple dinners for two, with a shopping list.</source>
        <extracomment>gui/chat</extracomment>
        <translation>规划五顿简单的双人晚餐，并附上购物清单。</translation>
    </message>
    <message>
        <source>Plan in steps</source>
        <extracomment>a prompt</extracomment>
        <translation>分步计划</translation>
    </message>
    <message>
        <source>Plug it in.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>请接通电源。</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <extracomment>core/machine</extracomment>
        <translation>已接通电源</translation>
    </message>
    <message>
        <source>Polish</source>
        <extracomment>a specialist, core/languages</extracomment>
        <translation>波兰语</translation>
    </message>
    <message>
        <source>Popularity</source>
        <extracomment>gui/search</extracomment>
        <translation>受欢迎程度</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <extracomment>a specialist, core/languages</extracomment>
        <translation>葡萄牙语</translation>
    </message>
    <message>
        <source>Power</source>
        <extracomment>core/machine</extracomment>
        <translation>电源</translation>
    </message>
    <message>
        <source>Power plan</source>
        <extracomment>core/machine</extracomment>
        <translation>电源计划</translation>
    </message>
    <message>
        <source>Predicted</source>
        <extracomment>gui/models, gui/plots</extracomment>
        <translation>预测</translation>
    </message>
    <message>
        <source>Predictions</source>
        <extracomment>gui/speed</extracomment>
        <translation>预测</translation>
    </message>
    <message>
        <source>Predictions against measurements</source>
        <extracomment>gui/speed</extracomment>
        <translation>预测与实测对比</translation>
    </message>
    <message>
        <source>Predictions of {n} models were typically off by {percent}.</source>
        <extracomment>core/words_of_predictions</extracomment>
        <translation>对 {n} 个模型的预测通常相差 {percent}。</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>gui/chat</extracomment>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>gui/about, gui/commands, gui/pages, gui/privacy</extracomment>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>core/checkup, gui/privacy</extracomment>
        <translation>问题</translation>
    </message>
    <message>
        <source>Processor</source>
        <extracomment>core/machine</extracomment>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>gui/chat</extracomment>
        <translation>进度</translation>
    </message>
    <message>
        <source>Progress of the benchmark</source>
        <extracomment>gui/speed</extracomment>
        <translation>测速进度</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <extracomment>gui/models</extracomment>
        <translation>下载进度</translation>
    </message>
    <message>
        <source>Prompt</source>
        <extracomment>core/prompts</extracomment>
        <translation>提示词</translation>
    </message>
    <message numerus="yes">
        <source>Prompt: {known} of {n} token were known from before</source>
        <comment>Prompt: {known} of {n} tokens were known from before</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>提示词：{n} 个 token 中有 {known} 个此前已知</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompts</source>
        <extracomment>gui/chat, gui/commands, gui/pages, gui/prompts</extracomment>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Proofread</source>
        <extracomment>a specialist</extracomment>
        <translation>校对</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>core/settings</extracomment>
        <translation>代理</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <extracomment>core/settings</extracomment>
        <translation>代理地址</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>gui/search</extracomment>
        <translation>用途</translation>
    </message>
    <message>
        <source>Put in a prompt</source>
        <extracomment>gui/commands</extracomment>
        <translation>插入提示词</translation>
    </message>
    <message>
        <source>Putting everything back</source>
        <extracomment>gui/disk</extracomment>
        <translation>正在恢复原状</translation>
    </message>
    <message>
        <source>Python</source>
        <extracomment>a specialist</extracomment>
        <translation>Python</translation>
    </message>
    <message>
        <source>Python package</source>
        <extracomment>gui/about</extracomment>
        <translation>Python 软件包</translation>
    </message>
    <message>
        <source>Quantization</source>
        <extracomment>gui/models</extracomment>
        <translation>量化</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>gui/speed</extracomment>
        <translation>问题</translation>
    </message>
    <message>
        <source>Questions about given texts, tool calls, always the same answer</source>
        <extracomment>a model</extracomment>
        <translation>针对给定文本问答、工具调用，回答始终一致</translation>
    </message>
    <message>
        <source>Quick</source>
        <extracomment>gui/speed</extracomment>
        <translation>快速</translation>
    </message>
    <message>
        <source>Quick ask</source>
        <extracomment>core/settings, gui/commands</extracomment>
        <translation>快速提问</translation>
    </message>
    <message>
        <source>Quick ask opens from the icon in the tray.</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>快速提问可从托盘图标打开。</translation>
    </message>
    <message>
        <source>Quick ask: a small window for one question</source>
        <extracomment>gui/commands</extracomment>
        <translation>快速提问：用于单个问题的小窗口</translation>
    </message>
    <message>
        <source>Quick takes at most ten seconds. Sustained also writes for a minute, which shows whether this computer slows down when it gets warm.</source>
        <extracomment>gui/speed</extracomment>
        <translation>“快速”最多用十秒。“持续”还会生成一分钟，以显示这台电脑变热后是否会变慢。</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>gui/commands, gui/quick</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>Quote in a message</source>
        <extracomment>gui/chat</extracomment>
        <translation>在消息中引用</translation>
    </message>
    <message>
        <source>Random</source>
        <extracomment>gui/chat</extracomment>
        <translation>随机</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <extracomment>gui/chat</extracomment>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Read by the model as a summary</source>
        <extracomment>gui/chat</extracomment>
        <translation>模型以摘要形式读取</translation>
    </message>
    <message>
        <source>Read from the file&apos;s header alone; nothing else was downloaded.</source>
        <extracomment>gui/search</extracomment>
        <translation>仅从文件头读取；没有下载其他内容。</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <extracomment>gui/chat</extracomment>
        <translation>重新读取文件</translation>
    </message>
    <message>
        <source>Read the last reply aloud</source>
        <extracomment>gui/commands</extracomment>
        <translation>朗读上一条回复</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <extracomment>gui/models</extracomment>
        <translation>阅读许可证</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>core/machine, gui/chat, gui/models, gui/speed</extracomment>
        <translation>读取</translation>
    </message>
    <message>
        <source>Reading a prompt</source>
        <extracomment>gui/models</extracomment>
        <translation>读取提示词</translation>
    </message>
    <message>
        <source>Reading aloud and spelling</source>
        <extracomment>app_doctor</extracomment>
        <translation>朗读与拼写</translation>
    </message>
    <message numerus="yes">
        <source>Reading is {percent}% slower than in the earlier result under equal conditions ({now} instead of {usual} tokens/s).</source>
        <comment>Reading is {percent}% slower than in the earlier {n} results under equal conditions ({now} instead of {usual} tokens/s).</comment>
        <extracomment>core/words_of_speed</extracomment>
        <translation>
            <numerusform>与同等条件下之前的 {n} 次结果相比，读取速度慢了 {percent}%（{now}，原为 {usual} token/秒）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the models&apos; disk: {what}.</source>
        <extracomment>app_doctor</extracomment>
        <translation>读取模型所在磁盘：{what}。</translation>
    </message>
    <message>
        <source>Reading the reply aloud.</source>
        <extracomment>gui/chat</extracomment>
        <translation>正在朗读回复。</translation>
    </message>
    <message numerus="yes">
        <source>Reading {done} of {n} token</source>
        <comment>Reading {done} of {n} tokens</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>正在读取 {done}/{n} 个 token</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <extracomment>gui/chat</extracomment>
        <translation>正在读取 {name}</translation>
    </message>
    <message>
        <source>Reading {name} took more than {seconds} s and was ended.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>读取 {name} 超过 {seconds} 秒，已终止。</translation>
    </message>
    <message>
        <source>Reading {name} took too long: only the beginning was read.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>读取 {name} 用时过长：只读取了开头。</translation>
    </message>
    <message>
        <source>Reading {name} took too long: only the first {read} of {of} pages were read.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>读取 {name} 用时过长：只读取了共 {of} 页中的前 {read} 页。</translation>
    </message>
    <message>
        <source>Reading {name} took too much memory and was ended.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>读取 {name} 占用内存过多，已终止。</translation>
    </message>
    <message>
        <source>Reading {name} took too much memory: only the beginning was read.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>读取 {name} 占用内存过多：只读取了开头。</translation>
    </message>
    <message>
        <source>Reading {name} took too much memory: only the first {read} of {of} pages were read.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>读取 {name} 占用内存过多：只读取了共 {of} 页中的前 {read} 页。</translation>
    </message>
    <message>
        <source>Reading {tokens}</source>
        <extracomment>gui/models, gui/speed</extracomment>
        <translation>读取 {tokens}</translation>
    </message>
    <message numerus="yes">
        <source>Reading, {n} page so far</source>
        <comment>Reading, {n} pages so far</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>正在读取，目前 {n} 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading, {n} part so far</source>
        <comment>Reading, {n} parts so far</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>正在读取，目前 {n} 个部分</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads a model for a few seconds, or a temporary file of at most 256 MB that is written first and goes again. How fast a model is loaded depends on it.</source>
        <extracomment>gui/hardware</extracomment>
        <translation>读取一个模型几秒钟，或读取一个先写入、之后删除的临时文件（最大 256 MB）。模型加载的快慢取决于此。</translation>
    </message>
    <message>
        <source>Reads all models of the models folder, which takes minutes</source>
        <extracomment>gui/doctor</extracomment>
        <translation>读取模型文件夹中的所有模型，需要几分钟</translation>
    </message>
    <message>
        <source>Reads up to {tokens} at a time</source>
        <extracomment>core/findings</extracomment>
        <translation>一次最多读取 {tokens}</translation>
    </message>
    <message>
        <source>Reasoning before it answers</source>
        <extracomment>a model</extracomment>
        <translation>回答前先推理</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>gui/privacy</extracomment>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Recommended</source>
        <extracomment>gui/models, gui/search</extracomment>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Recommended for this computer: {computer}</source>
        <extracomment>gui/models</extracomment>
        <translation>推荐用于这台电脑：{computer}</translation>
    </message>
    <message>
        <source>Recommended: {reason}</source>
        <extracomment>gui/models</extracomment>
        <translation>推荐：{reason}</translation>
    </message>
    <message>
        <source>Redirected</source>
        <extracomment>gui/privacy</extracomment>
        <translation>已重定向</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <extracomment>core/settings</extracomment>
        <translation>减弱动态效果</translation>
    </message>
    <message>
        <source>Refused, {status}</source>
        <extracomment>gui/privacy</extracomment>
        <translation>被拒绝，{status}</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <extracomment>gui/chat</extracomment>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>Regenerate with</source>
        <extracomment>gui/chat</extracomment>
        <translation>重新生成，使用</translation>
    </message>
    <message>
        <source>Relay</source>
        <extracomment>gui/specialists</extracomment>
        <translation>接力</translation>
    </message>
    <message>
        <source>Remains of a download or a copy, of no use any more</source>
        <extracomment>gui/disk</extracomment>
        <translation>下载或复制的残留内容，已无用处</translation>
    </message>
    <message>
        <source>Remove and delete</source>
        <extracomment>gui/downloads</extracomment>
        <translation>移除并删除</translation>
    </message>
    <message>
        <source>Remove and delete what arrived of {name}</source>
        <extracomment>gui/downloads</extracomment>
        <translation>移除 {name} 并删除已下载的部分</translation>
    </message>
    <message>
        <source>Remove and keep</source>
        <extracomment>gui/downloads</extracomment>
        <translation>移除并保留</translation>
    </message>
    <message>
        <source>Remove and keep what arrived of {name}</source>
        <extracomment>gui/downloads</extracomment>
        <translation>移除 {name} 并保留已下载的部分</translation>
    </message>
    <message>
        <source>Remove choice {number}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>移除选项 {number}</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <extracomment>gui/downloads</extracomment>
        <translation>从列表移除</translation>
    </message>
    <message>
        <source>Remove step {number}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>移除步骤 {number}</translation>
    </message>
    <message>
        <source>Remove {folder}</source>
        <extracomment>gui/settings</extracomment>
        <translation>移除 {folder}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <extracomment>gui/chat</extracomment>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Remove {name}? What has arrived of it is out of reach at the moment.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>移除 {name}？已下载的部分目前无法访问。</translation>
    </message>
    <message>
        <source>Remove {name}? {size} of it have arrived.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>移除 {name}？已下载 {size}。</translation>
    </message>
    <message>
        <source>Removing the program leaves your settings, chats and models where they are. To delete them, too, run “goldcrest purge” in a terminal first: it tells what there is, and asks.</source>
        <extracomment>gui/about</extracomment>
        <translation>卸载程序后，你的设置、对话和模型仍留在原处。若要一并删除，请先在终端中运行“goldcrest purge”：它会列出内容并征求确认。</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>gui/commands, gui/shelf</extracomment>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Repair</source>
        <extracomment>gui/library</extracomment>
        <translation>修复</translation>
    </message>
    <message>
        <source>Repair it on the page Models, or delete it and download it again.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>请在“模型”页面修复它，或删除后重新下载。</translation>
    </message>
    <message>
        <source>Repeat: blue birds sing at night</source>
        <extracomment>gui/chat</extracomment>
        <translation>跟读：蓝色的鸟在夜里歌唱</translation>
    </message>
    <message>
        <source>Repetition</source>
        <extracomment>gui/chat</extracomment>
        <translation>重复惩罚</translation>
    </message>
    <message>
        <source>Replies can be read aloud, and spelling is checked.</source>
        <extracomment>app_doctor</extracomment>
        <translation>可以朗读回复，并会检查拼写。</translation>
    </message>
    <message>
        <source>Replies follow this grammar. A mistake in it is said at sending.</source>
        <extracomment>gui/chat</extracomment>
        <translation>回复遵循此语法。其中的错误会在发送时提示。</translation>
    </message>
    <message>
        <source>Replies follow this schema. What a model cannot be held to is said at sending.</source>
        <extracomment>gui/chat</extracomment>
        <translation>回复遵循此 Schema。无法让模型遵守的部分会在发送时提示。</translation>
    </message>
    <message>
        <source>Replies that follow a form come without thinking.</source>
        <extracomment>gui/chat</extracomment>
        <translation>遵循格式的回复不经过思考。</translation>
    </message>
    <message>
        <source>Reply of {model}</source>
        <extracomment>gui/chat</extracomment>
        <translation>{model} 的回复</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>gui/dialogs</extracomment>
        <translation>报告</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>gui/settings</extracomment>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>gui/chat</extracomment>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Reset {label}</source>
        <extracomment>gui/chat</extracomment>
        <translation>重置 {label}</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <extracomment>gui/settings</extracomment>
        <translation>重置 {name}</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>gui/keeping</extracomment>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore…</source>
        <extracomment>gui/keeping</extracomment>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Results over time</source>
        <extracomment>gui/speed</extracomment>
        <translation>历次结果</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>gui/downloads, gui/models</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Resume all</source>
        <extracomment>gui/downloads</extracomment>
        <translation>全部继续</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>gui/models</extracomment>
        <translation>重试</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <extracomment>a specialist</extracomment>
        <translation>改写</translation>
    </message>
    <message>
        <source>Romanian</source>
        <extracomment>core/languages</extracomment>
        <translation>罗马尼亚语</translation>
    </message>
    <message>
        <source>Room</source>
        <extracomment>core/machine</extracomment>
        <translation>空间</translation>
    </message>
    <message>
        <source>Runs on this engine ({name})</source>
        <extracomment>core/findings</extracomment>
        <translation>可在此引擎 ({name}) 上运行</translation>
    </message>
    <message>
        <source>Russian</source>
        <extracomment>a specialist, core/languages</extracomment>
        <translation>俄语</translation>
    </message>
    <message>
        <source>Rust</source>
        <extracomment>a specialist</extracomment>
        <translation>Rust</translation>
    </message>
    <message>
        <source>SQL</source>
        <extracomment>a specialist</extracomment>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Saturday</source>
        <extracomment>gui/dates</extracomment>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>gui/settings</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save access token</source>
        <extracomment>gui/settings</extracomment>
        <translation>保存访问令牌</translation>
    </message>
    <message>
        <source>Save an access token of your account in the settings, under Network.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>请在设置的“网络”中保存你账户的访问令牌。</translation>
    </message>
    <message>
        <source>Save an access token of your account in the settings, under Network; where {page} asks for it, accept the terms there first.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>请在设置的“网络”中保存你账户的访问令牌；如果 {page} 有要求，请先在那里接受条款。</translation>
    </message>
    <message>
        <source>Save as prompt</source>
        <extracomment>gui/chat</extracomment>
        <translation>保存为提示词</translation>
    </message>
    <message>
        <source>Save code</source>
        <extracomment>gui/chat</extracomment>
        <translation>保存代码</translation>
    </message>
    <message>
        <source>Save code…</source>
        <extracomment>gui/chat</extracomment>
        <translation>保存代码…</translation>
    </message>
    <message>
        <source>Save it as PDF, DOCX, HTML or plain text, and use that.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>请将其另存为 PDF、DOCX、HTML 或纯文本，然后使用该文件。</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG, and use that.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>请将其另存为 PNG 或 JPEG，然后使用该文件。</translation>
    </message>
    <message>
        <source>Save it smaller, and use that.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>请将其存得小一些，然后使用该文件。</translation>
    </message>
    <message>
        <source>Save the part that matters as a file of its own, as plain text if that can be.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>请将重要部分另存为单独的文件，尽可能用纯文本。</translation>
    </message>
    <message>
        <source>Save the part that matters as a file of its own.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>请将重要部分另存为单独的文件。</translation>
    </message>
    <message>
        <source>Save the share card</source>
        <extracomment>gui/speed</extracomment>
        <translation>保存分享卡片</translation>
    </message>
    <message>
        <source>Saved as prompt “{name}”.</source>
        <extracomment>gui/chat</extracomment>
        <translation>已保存为提示词“{name}”。</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <extracomment>gui/chat, gui/keeping, gui/prompts, gui/specialists, gui/speed</extracomment>
        <translation>已保存为 {name}。</translation>
    </message>
    <message>
        <source>Saves a picture of this computer and its fastest models</source>
        <extracomment>gui/speed</extracomment>
        <translation>保存一张图片，展示这台电脑及其最快的模型</translation>
    </message>
    <message>
        <source>Saves these results as CSV or JSON, with llama-bench&apos;s names</source>
        <extracomment>gui/speed</extracomment>
        <translation>将这些结果保存为 CSV 或 JSON，使用 llama-bench 的名称</translation>
    </message>
    <message>
        <source>Say what the program should do, and in which language</source>
        <extracomment>a specialist</extracomment>
        <translation>说明程序要做什么、用哪种语言</translation>
    </message>
    <message>
        <source>Says the same in another tone.</source>
        <extracomment>a specialist</extracomment>
        <translation>用另一种语气说同样的内容。</translation>
    </message>
    <message>
        <source>Says what a piece of code does, and what looks wrong in it.</source>
        <extracomment>a specialist</extracomment>
        <translation>说明一段代码的作用，以及哪里看起来有问题。</translation>
    </message>
    <message>
        <source>Screen: {width} x {height}, {ratio} pixels to a point</source>
        <extracomment>gui/doctor</extracomment>
        <translation>屏幕：{width} x {height}，每点 {ratio} 像素</translation>
    </message>
    <message>
        <source>Scroll code sideways</source>
        <extracomment>gui/chat</extracomment>
        <translation>横向滚动代码</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <extracomment>gui/chat</extracomment>
        <translation>横向滚动</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>gui/models, gui/privacy</extracomment>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search Hugging Face</source>
        <extracomment>gui/commands, gui/models, gui/pages, gui/search</extracomment>
        <translation>搜索 Hugging Face</translation>
    </message>
    <message>
        <source>Search all messages for “{query}”</source>
        <extracomment>gui/commands</extracomment>
        <translation>在所有消息中搜索“{query}”</translation>
    </message>
    <message>
        <source>Search chats</source>
        <extracomment>gui/commands, gui/sidebar</extracomment>
        <translation>搜索对话</translation>
    </message>
    <message>
        <source>Search in documents</source>
        <extracomment>gui/search</extracomment>
        <translation>在文档中搜索</translation>
    </message>
    <message>
        <source>Search keyboard shortcuts</source>
        <extracomment>gui/commands</extracomment>
        <translation>搜索键盘快捷键</translation>
    </message>
    <message>
        <source>Search licences</source>
        <extracomment>gui/about</extracomment>
        <translation>搜索许可证</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <extracomment>gui/prompts</extracomment>
        <translation>搜索提示词</translation>
    </message>
    <message>
        <source>Search without filters</source>
        <extracomment>gui/search</extracomment>
        <translation>不带筛选搜索</translation>
    </message>
    <message>
        <source>Searching</source>
        <extracomment>gui/search</extracomment>
        <translation>正在搜索</translation>
    </message>
    <message>
        <source>See all models</source>
        <extracomment>gui/models</extracomment>
        <translation>查看所有模型</translation>
    </message>
    <message numerus="yes">
        <source>See all {n} model</source>
        <comment>See all {n} models</comment>
        <extracomment>gui/search</extracomment>
        <translation>
            <numerusform>查看全部 {n} 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>See disk use</source>
        <extracomment>gui/downloads</extracomment>
        <translation>查看磁盘占用</translation>
    </message>
    <message>
        <source>See models</source>
        <extracomment>gui/chat</extracomment>
        <translation>查看模型</translation>
    </message>
    <message>
        <source>See that everything works…</source>
        <extracomment>gui/settings</extracomment>
        <translation>看看是否一切正常…</translation>
    </message>
    <message>
        <source>See them in Models</source>
        <extracomment>gui/specialists</extracomment>
        <translation>在“模型”中查看</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>gui/chat</extracomment>
        <translation>种子</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>gui/chat, gui/commands</extracomment>
        <translation>全选</translation>
    </message>
    <message>
        <source>Selected chats</source>
        <extracomment>gui/shelf</extracomment>
        <translation>所选对话</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>gui/chat, gui/commands</extracomment>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send a new message.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>请发送新消息。</translation>
    </message>
    <message>
        <source>Send again</source>
        <extracomment>gui/chat</extracomment>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Send all of it</source>
        <extracomment>gui/chat</extracomment>
        <translation>发送全部</translation>
    </message>
    <message>
        <source>Send next</source>
        <extracomment>gui/chat</extracomment>
        <translation>接着发送</translation>
    </message>
    <message>
        <source>Send the message again.</source>
        <extracomment>core/wording, gui/chat</extracomment>
        <translation>请重新发送消息。</translation>
    </message>
    <message>
        <source>Send the passages that fit the question</source>
        <extracomment>gui/chat</extracomment>
        <translation>发送与问题相关的段落</translation>
    </message>
    <message>
        <source>Send these</source>
        <extracomment>gui/chat</extracomment>
        <translation>发送这些</translation>
    </message>
    <message>
        <source>Send with</source>
        <extracomment>core/settings</extracomment>
        <translation>发送键</translation>
    </message>
    <message>
        <source>Sep</source>
        <extracomment>gui/dates</extracomment>
        <translation>9月</translation>
    </message>
    <message>
        <source>September</source>
        <extracomment>gui/dates</extracomment>
        <translation>9月</translation>
    </message>
    <message numerus="yes">
        <source>Set by you: {threads}. There is one core.</source>
        <comment>Set by you: {threads}. There are {n} cores.</comment>
        <extracomment>core/wording_speed</extracomment>
        <translation>
            <numerusform>由你设置：{threads}。共有 {n} 个核心。</numerusform>
        </translation>
    </message>
    <message>
        <source>Set for this step alone</source>
        <extracomment>gui/specialists</extracomment>
        <translation>仅为此步骤设置</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>gui/commands</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>gui/commands, gui/folders, gui/pages, gui/settings, gui/specialists</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings and lists</source>
        <extracomment>app_doctor</extracomment>
        <translation>设置与列表</translation>
    </message>
    <message>
        <source>Several models answer. Stop them first (Esc), or wait for their end.</source>
        <extracomment>gui/chat</extracomment>
        <translation>多个模型正在回答。请先停止它们 (Esc)，或等它们结束。</translation>
    </message>
    <message>
        <source>Several models have answered. Go on with one of their replies first.</source>
        <extracomment>gui/chat</extracomment>
        <translation>多个模型已回答。请先选择其中一条回复继续。</translation>
    </message>
    <message>
        <source>Share card</source>
        <extracomment>gui/speed</extracomment>
        <translation>分享卡片</translation>
    </message>
    <message>
        <source>Short answer, 30 words</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>短回答，30 词</translation>
    </message>
    <message>
        <source>Short question, 40 words</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>短问题，40 词</translation>
    </message>
    <message>
        <source>Shorten</source>
        <extracomment>a specialist</extracomment>
        <translation>精简</translation>
    </message>
    <message>
        <source>Shorten it, start a new chat, or set a longer context in the settings.</source>
        <extracomment>core/wording</extracomment>
        <translation>请缩短它、新建对话，或在设置中加长上下文。</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>gui/disk, gui/reports</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show a notification when a download ends while the window is in the background.</source>
        <extracomment>core/settings</extracomment>
        <translation>窗口在后台时，下载结束后显示通知。</translation>
    </message>
    <message>
        <source>Show as plot</source>
        <extracomment>gui/plots</extracomment>
        <translation>以图表显示</translation>
    </message>
    <message>
        <source>Show as table</source>
        <extracomment>gui/plots</extracomment>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Show details</source>
        <extracomment>gui/chat</extracomment>
        <translation>显示详情</translation>
    </message>
    <message>
        <source>Show disk use</source>
        <extracomment>gui/settings</extracomment>
        <translation>显示磁盘占用</translation>
    </message>
    <message>
        <source>Show downloads</source>
        <extracomment>gui/search</extracomment>
        <translation>显示下载</translation>
    </message>
    <message>
        <source>Show earlier messages</source>
        <extracomment>gui/chat</extracomment>
        <translation>显示更早的消息</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>gui/library</extracomment>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Show licences…</source>
        <extracomment>gui/about</extracomment>
        <translation>显示许可证…</translation>
    </message>
    <message>
        <source>Show older models</source>
        <extracomment>core/settings, gui/models</extracomment>
        <translation>显示较旧的模型</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <extracomment>gui/commands</extracomment>
        <translation>显示或隐藏侧边栏</translation>
    </message>
    <message>
        <source>Show sidebar</source>
        <extracomment>gui/rail</extracomment>
        <translation>显示侧边栏</translation>
    </message>
    <message>
        <source>Show the folder: {name}</source>
        <extracomment>gui/disk</extracomment>
        <translation>显示文件夹：{name}</translation>
    </message>
    <message>
        <source>Show the models folder</source>
        <extracomment>gui/disk</extracomment>
        <translation>显示模型文件夹</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <extracomment>gui/disk</extracomment>
        <translation>再显示 {count} 项</translation>
    </message>
    <message>
        <source>Show {n} more of {count}</source>
        <extracomment>gui/models</extracomment>
        <translation>再显示 {n} 个（共 {count} 个）</translation>
    </message>
    <message>
        <source>Shown by: {platform}</source>
        <extracomment>gui/doctor</extracomment>
        <translation>显示方式：{platform}</translation>
    </message>
    <message>
        <source>Shows the hardware</source>
        <extracomment>gui/hardware</extracomment>
        <translation>显示硬件</translation>
    </message>
    <message>
        <source>Shows two or three models side by side (C)</source>
        <extracomment>gui/models</extracomment>
        <translation>并排显示两三个模型 (C)</translation>
    </message>
    <message>
        <source>Show…</source>
        <extracomment>gui/settings</extracomment>
        <translation>显示…</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <extracomment>gui/sidebar</extracomment>
        <translation>侧边栏</translation>
    </message>
    <message>
        <source>Sidebar, hidden</source>
        <extracomment>gui/rail</extracomment>
        <translation>侧边栏，已隐藏</translation>
    </message>
    <message>
        <source>Sign in with a browser; the download then goes on by itself.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>请用浏览器登录；之后下载会自动继续。</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <extracomment>a specialist</extracomment>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>core/machine, gui/models, gui/search</extracomment>
        <translation>大小</translation>
    </message>
    <message>
        <source>Size and memory</source>
        <extracomment>gui/models</extracomment>
        <translation>大小与内存</translation>
    </message>
    <message>
        <source>Size of {name}, of the largest</source>
        <extracomment>gui/disk</extracomment>
        <translation>{name} 的大小，相对于最大者</translation>
    </message>
    <message>
        <source>Size tier</source>
        <extracomment>gui/models</extracomment>
        <translation>大小级别</translation>
    </message>
    <message>
        <source>Size tier, then speed</source>
        <extracomment>gui/models</extracomment>
        <translation>先按大小级别，再按速度</translation>
    </message>
    <message numerus="yes">
        <source>Slowed down {n} time since the start</source>
        <comment>Slowed down {n} times since the start</comment>
        <extracomment>core/machine</extracomment>
        <translation>
            <numerusform>启动以来降速 {n} 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>gui/search</extracomment>
        <translation>小</translation>
    </message>
    <message>
        <source>Small GGUF files (LoRA) that change how a model writes or what it knows.</source>
        <extracomment>gui/chat</extracomment>
        <translation>小型 GGUF 文件 (LoRA)，可改变模型的写作方式或知识。</translation>
    </message>
    <message>
        <source>Small model made for phones</source>
        <extracomment>a model</extracomment>
        <translation>为手机制作的小模型</translation>
    </message>
    <message>
        <source>Small model: {model}</source>
        <extracomment>gui/chat</extracomment>
        <translation>小模型：{model}</translation>
    </message>
    <message>
        <source>Small tasks in English, runs everywhere</source>
        <extracomment>a model</extracomment>
        <translation>英语小任务，随处可运行</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>gui/commands</extracomment>
        <translation>缩小文本</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <extracomment>gui/models</extracomment>
        <translation>最小优先</translation>
    </message>
    <message>
        <source>Smallest model that follows instructions; sorting, rewriting, extracting</source>
        <extracomment>a model</extracomment>
        <translation>能遵循指令的最小模型；分类、改写、提取</translation>
    </message>
    <message>
        <source>Smallest real chat model</source>
        <extracomment>a model</extracomment>
        <translation>最小的真正对话模型</translation>
    </message>
    <message>
        <source>So many of the likeliest words; 0 is all.</source>
        <extracomment>gui/chat</extracomment>
        <translation>只选这么多个最可能的词；0 为全部。</translation>
    </message>
    <message>
        <source>So much of the disk may be taken for going on with old chats without reading them again.</source>
        <extracomment>core/settings</extracomment>
        <translation>为继续旧对话而无需重新读取，可占用这么多磁盘空间。</translation>
    </message>
    <message>
        <source>Some pages, 1,500 words</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>几页，1,500 词</translation>
    </message>
    <message>
        <source>Some paragraphs, 400 words</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>几段，400 词</translation>
    </message>
    <message>
        <source>Something crashed</source>
        <extracomment>gui/reports</extracomment>
        <translation>有部分发生了崩溃</translation>
    </message>
    <message>
        <source>Something else answered in the place of {host}, perhaps a page to sign in to the network.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>有别的东西代替 {host} 作了应答，可能是网络的登录页面。</translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <extracomment>gui/errors</extracomment>
        <translation>发生了意外情况。</translation>
    </message>
    <message>
        <source>Something unexpected happened. Try it again.</source>
        <extracomment>gui/models</extracomment>
        <translation>发生了意外情况。请重试。</translation>
    </message>
    <message>
        <source>Something was found {change}, so it is not used any more: {found} Find it again; that takes a minute.</source>
        <extracomment>gui/speed</extracomment>
        <translation>此前的结果是{change}得出的，因此不再使用：{found}请重新查找，只需一分钟。</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <extracomment>core/wording</extracomment>
        <translation>出错了。</translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>a specialist, core/languages</extracomment>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>Sparkles</source>
        <extracomment>gui/specialists</extracomment>
        <translation>星光</translation>
    </message>
    <message>
        <source>Specialist</source>
        <extracomment>gui/specialists</extracomment>
        <translation>专家</translation>
    </message>
    <message>
        <source>Specialist {name}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>专家 {name}</translation>
    </message>
    <message>
        <source>Specialist: {name}</source>
        <extracomment>gui/chat</extracomment>
        <translation>专家：{name}</translation>
    </message>
    <message>
        <source>Specialists</source>
        <extracomment>gui/commands, gui/pages, gui/specialists</extracomment>
        <translation>专家</translation>
    </message>
    <message>
        <source>Specialists (*.toml *.TOML)</source>
        <extracomment>gui/specialists</extracomment>
        <translation>专家 (*.toml *.TOML)</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <extracomment>gui/search</extracomment>
        <translation>语音转文本</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>core/machine, core/settings, gui/commands, gui/pages, gui/speed</extracomment>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed here</source>
        <extracomment>gui/models</extracomment>
        <translation>本机速度</translation>
    </message>
    <message>
        <source>Speed in the course of a minute</source>
        <extracomment>gui/speed</extracomment>
        <translation>一分钟内的速度</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <extracomment>core/settings</extracomment>
        <translation>限速</translation>
    </message>
    <message>
        <source>Speed of the disk</source>
        <extracomment>app_doctor</extracomment>
        <translation>磁盘速度</translation>
    </message>
    <message>
        <source>Speed of {name} by the length of the chat</source>
        <extracomment>gui/models</extracomment>
        <translation>{name} 的速度随对话长度的变化</translation>
    </message>
    <message>
        <source>Speed of {name}: {speed} {mark}</source>
        <extracomment>gui/models</extracomment>
        <translation>{name} 的速度：{speed} {mark}</translation>
    </message>
    <message>
        <source>Speed on this computer</source>
        <extracomment>gui/models</extracomment>
        <translation>这台电脑上的速度</translation>
    </message>
    <message>
        <source>Spelling</source>
        <extracomment>gui/specialists</extracomment>
        <translation>拼写</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>gui/models</extracomment>
        <translation>开始</translation>
    </message>
    <message>
        <source>Start a new chat, choose a longer context, or let old messages be left out or summarised.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>请新建对话、选择更长的上下文，或让旧消息被省略或总结。</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>gui/chat</extracomment>
        <translation>正在开始</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>gui/privacy</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Steady assistant without surprises</source>
        <extracomment>a model</extracomment>
        <translation>稳定可靠、没有意外的助手</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>步骤 {number}</translation>
    </message>
    <message>
        <source>Step {number} of {of}</source>
        <extracomment>gui/chat</extracomment>
        <translation>第 {number} 步，共 {of} 步</translation>
    </message>
    <message>
        <source>Step {number} of {of}: {name}</source>
        <extracomment>gui/chat</extracomment>
        <translation>第 {number} 步，共 {of} 步：{name}</translation>
    </message>
    <message>
        <source>Step {number}: instructions</source>
        <extracomment>gui/specialists</extracomment>
        <translation>步骤 {number}：指令</translation>
    </message>
    <message>
        <source>Step {number}: message</source>
        <extracomment>gui/specialists</extracomment>
        <translation>步骤 {number}：消息</translation>
    </message>
    <message>
        <source>Step {number}: model</source>
        <extracomment>gui/specialists</extracomment>
        <translation>步骤 {number}：模型</translation>
    </message>
    <message>
        <source>Step {number}: name</source>
        <extracomment>gui/specialists</extracomment>
        <translation>步骤 {number}：名称</translation>
    </message>
    <message>
        <source>Step {number}: temperature</source>
        <extracomment>gui/specialists</extracomment>
        <translation>步骤 {number}：温度</translation>
    </message>
    <message>
        <source>Step {number}: thinking</source>
        <extracomment>gui/specialists</extracomment>
        <translation>步骤 {number}：思考</translation>
    </message>
    <message>
        <source>Steps that are asked by themselves after a reply, each in the same chat.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>在回复之后自动提出的步骤，都在同一对话中。</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>gui/chat, gui/disk, gui/doctor, gui/hardware, gui/keeping, gui/library, gui/models, gui/speed</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop and delete</source>
        <extracomment>gui/downloads</extracomment>
        <translation>停止并删除</translation>
    </message>
    <message>
        <source>Stop and delete what arrived of {name}</source>
        <extracomment>gui/downloads</extracomment>
        <translation>停止 {name} 并删除已下载的部分</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <extracomment>gui/downloads</extracomment>
        <translation>停止并保留</translation>
    </message>
    <message>
        <source>Stop and keep what arrived of {name}</source>
        <extracomment>gui/downloads</extracomment>
        <translation>停止 {name} 并保留已下载的部分</translation>
    </message>
    <message>
        <source>Stop downloading {name}? What has arrived of it is out of reach at the moment.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>停止下载 {name}？已下载的部分目前无法访问。</translation>
    </message>
    <message>
        <source>Stop downloading {name}? {size} of it have arrived.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>停止下载 {name}？已下载 {size}。</translation>
    </message>
    <message>
        <source>Stop it or wait for its end, then delete it.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>请停止它或等它结束，再删除。</translation>
    </message>
    <message>
        <source>Stop it, then delete it.</source>
        <extracomment>core/wording</extracomment>
        <translation>请先停止它，再删除。</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <extracomment>gui/chat</extracomment>
        <translation>停止朗读</translation>
    </message>
    <message>
        <source>Stop the reply, or leave the editing</source>
        <extracomment>gui/commands</extracomment>
        <translation>停止回复，或退出编辑</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>gui/doctor, gui/downloads</extracomment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Stopped before anything was measured. Nothing was stored.</source>
        <extracomment>gui/speed</extracomment>
        <translation>在测得任何结果之前已停止。没有保存任何内容。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>gui/speed</extracomment>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <extracomment>gui/keeping</extracomment>
        <translation>已停止。没有写入任何内容。</translation>
    </message>
    <message>
        <source>Stopped. What was measured so far stays.</source>
        <extracomment>gui/speed</extracomment>
        <translation>已停止。目前测得的结果会保留。</translation>
    </message>
    <message>
        <source>Stopping</source>
        <extracomment>gui/chat, gui/library, gui/speed</extracomment>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Stopping puts everything back.</source>
        <extracomment>gui/disk</extracomment>
        <translation>停止会恢复原状。</translation>
    </message>
    <message>
        <source>Strength of {name}</source>
        <extracomment>gui/chat</extracomment>
        <translation>{name} 的强度</translation>
    </message>
    <message>
        <source>Strengths</source>
        <extracomment>gui/models</extracomment>
        <translation>长处</translation>
    </message>
    <message>
        <source>Strong in English and Chinese, needs little memory for long texts</source>
        <extracomment>a model</extracomment>
        <translation>擅长英语和中文，处理长文本所需内存少</translation>
    </message>
    <message>
        <source>Strong in English and Chinese, tool calls</source>
        <extracomment>a model</extracomment>
        <translation>擅长英语和中文，工具调用</translation>
    </message>
    <message>
        <source>Such as Ctrl+Alt+Space or Meta+F2; empty for none. Some desktops ask you first.</source>
        <extracomment>core/settings</extracomment>
        <translation>例如 Ctrl+Alt+Space 或 Meta+F2；留空表示不设。有些桌面会先询问你。</translation>
    </message>
    <message>
        <source>Such as http://proxy.example:8080 or socks5://proxy.example:1080; used when chosen above.</source>
        <extracomment>core/settings</extracomment>
        <translation>例如 http://proxy.example:8080 或 socks5://proxy.example:1080；在上方选择后使用。</translation>
    </message>
    <message>
        <source>Such as the language to translate into. They stand beside the message box.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>例如要翻译成的语言。它们显示在消息框旁边。</translation>
    </message>
    <message>
        <source>Such as: You are a patient teacher. Explain one step at a time.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>例如：你是一位耐心的老师，每次只讲解一步。</translation>
    </message>
    <message>
        <source>Summarise</source>
        <extracomment>a prompt, a specialist</extracomment>
        <translation>总结</translation>
    </message>
    <message>
        <source>Summarise the following text in at most five short points. Keep names, numbers and dates.

{{text}}</source>
        <extracomment>a prompt</extracomment>
        <translation>用最多五个简短要点总结以下文本。保留名称、数字和日期。

{{文本}}</translation>
    </message>
    <message>
        <source>Summarise the oldest</source>
        <extracomment>core/settings</extracomment>
        <translation>总结最早的</translation>
    </message>
    <message>
        <source>Summarise the oldest messages</source>
        <extracomment>gui/chat</extracomment>
        <translation>总结最早的消息</translation>
    </message>
    <message>
        <source>Summarising and rewriting, runs everywhere</source>
        <extracomment>a model</extracomment>
        <translation>总结与改写，随处可运行</translation>
    </message>
    <message numerus="yes">
        <source>Summarising {n} earlier message, {share} %</source>
        <comment>Summarising {n} earlier messages, {share} %</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>正在总结 {n} 条更早的消息，{share}%</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>gui/specialists</extracomment>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Sunday</source>
        <extracomment>gui/dates</extracomment>
        <translation>星期日</translation>
    </message>
    <message>
        <source>Sustained</source>
        <extracomment>gui/speed</extracomment>
        <translation>持续</translation>
    </message>
    <message>
        <source>Swap</source>
        <extracomment>core/machine</extracomment>
        <translation>交换空间</translation>
    </message>
    <message>
        <source>Swedish</source>
        <extracomment>core/languages</extracomment>
        <translation>瑞典语</translation>
    </message>
    <message>
        <source>Switch it off…</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>将其关闭…</translation>
    </message>
    <message>
        <source>Switch offline mode off to check for updates.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>请关闭离线模式以便检查更新。</translation>
    </message>
    <message>
        <source>Switch offline mode off to download.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>请关闭离线模式以便下载。</translation>
    </message>
    <message>
        <source>Switch offline mode off to search the hub.</source>
        <extracomment>gui/search</extracomment>
        <translation>请关闭离线模式以便搜索模型库。</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>core/settings</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>System follows your desktop: light or dark, and high contrast where it wants that.</source>
        <extracomment>core/settings</extracomment>
        <translation>“跟随系统”会与你的桌面一致：浅色或深色，并在桌面要求时使用高对比度。</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>gui/specialists</extracomment>
        <translation>表格</translation>
    </message>
    <message>
        <source>Table, CSV (*.csv)</source>
        <extracomment>gui/speed</extracomment>
        <translation>表格，CSV (*.csv)</translation>
    </message>
    <message>
        <source>Take a file away</source>
        <extracomment>gui/commands</extracomment>
        <translation>移除文件</translation>
    </message>
    <message>
        <source>Take back: {deed}</source>
        <extracomment>gui/chat</extracomment>
        <translation>撤销：{deed}</translation>
    </message>
    <message>
        <source>Take it away</source>
        <extracomment>gui/chat</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take it off the list; the folder stays as it is</source>
        <extracomment>gui/settings</extracomment>
        <translation>从列表移除；文件夹保持不变</translation>
    </message>
    <message>
        <source>Take it out of More folders in the settings first.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>请先在设置的“更多文件夹”中移除它。</translation>
    </message>
    <message>
        <source>Take {name} away</source>
        <extracomment>gui/chat</extracomment>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Takes no room. Gone when the original is deleted or its disk unplugged.</source>
        <extracomment>gui/library</extracomment>
        <translation>不占空间。原文件被删除或其磁盘被拔出后就会消失。</translation>
    </message>
    <message>
        <source>Takes people, places, dates and amounts out of a text, as JSON.</source>
        <extracomment>a specialist</extracomment>
        <translation>从文本中提取人物、地点、日期和金额，输出为 JSON。</translation>
    </message>
    <message>
        <source>Takes the facts out of a text and puts them into a table.</source>
        <extracomment>a specialist</extracomment>
        <translation>从文本中提取事实并填入表格。</translation>
    </message>
    <message>
        <source>Tell me about {{topic}}.</source>
        <extracomment>gui/prompts</extracomment>
        <translation>给我讲讲{{主题}}。</translation>
    </message>
    <message>
        <source>Tell me when downloads end</source>
        <extracomment>core/settings</extracomment>
        <translation>下载结束时通知我</translation>
    </message>
    <message>
        <source>Tell the speed of every model</source>
        <extracomment>gui/speed</extracomment>
        <translation>得出每个模型的速度</translation>
    </message>
    <message>
        <source>Tell the speed of every model (10 seconds)</source>
        <extracomment>gui/models</extracomment>
        <translation>得出每个模型的速度（10 秒）</translation>
    </message>
    <message>
        <source>Telling the speed of every model anew</source>
        <extracomment>gui/speed</extracomment>
        <translation>正在重新得出每个模型的速度</translation>
    </message>
    <message>
        <source>Temperature</source>
        <extracomment>core/machine, gui/chat, gui/specialists</extracomment>
        <translation>温度</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <extracomment>gui/pages, gui/sidebar</extracomment>
        <translation>临时对话</translation>
    </message>
    <message>
        <source>Temporary chat: nothing of it is kept.</source>
        <extracomment>gui/temporary_page</extracomment>
        <translation>临时对话：不保留任何内容。</translation>
    </message>
    <message>
        <source>Terminal</source>
        <extracomment>gui/specialists</extracomment>
        <translation>终端</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>gui/prompts</extracomment>
        <translation>文本</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <extracomment>gui/about</extracomment>
        <translation>许可证全文</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <extracomment>gui/commands</extracomment>
        <translation>恢复文本的默认大小</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>core/settings</extracomment>
        <translation>文本大小</translation>
    </message>
    <message>
        <source>Text to speech</source>
        <extracomment>gui/search</extracomment>
        <translation>文本转语音</translation>
    </message>
    <message>
        <source>Texts, tables, code, PDF and Word</source>
        <extracomment>gui/chat</extracomment>
        <translation>文本、表格、代码、PDF 和 Word</translation>
    </message>
    <message>
        <source>Thai</source>
        <extracomment>core/languages</extracomment>
        <translation>泰语</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <extracomment>gui/library</extracomment>
        <translation>未能成功。</translation>
    </message>
    <message>
        <source>That file cannot be read, or is no text of up to 1 MB.</source>
        <extracomment>gui/chat</extracomment>
        <translation>无法读取该文件，或者它不是 1 MB 以内的文本。</translation>
    </message>
    <message>
        <source>That is no access token: one is a single word, such as hf_AbC123.</source>
        <extracomment>gui/settings</extracomment>
        <translation>这不是访问令牌：令牌是一个单词，例如 hf_AbC123。</translation>
    </message>
    <message>
        <source>That is no model.</source>
        <extracomment>gui/library</extracomment>
        <translation>这不是模型。</translation>
    </message>
    <message>
        <source>That needs {needed_bytes} of memory and disk, and {available_bytes} may be used for it.</source>
        <extracomment>core/wording_models</extracomment>
        <translation>这需要 {needed_bytes} 的内存和磁盘，而可用于此的有 {available_bytes}。</translation>
    </message>
    <message>
        <source>The adapter {path} cannot be used: {reason}.</source>
        <extracomment>core/wording_models</extracomment>
        <translation>无法使用适配器 {path}：{reason}。</translation>
    </message>
    <message>
        <source>The address “{address}” cannot be asked for new versions.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>无法向地址“{address}”询问新版本。</translation>
    </message>
    <message>
        <source>The backup {name} is damaged, so nothing was changed.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>备份 {name} 已损坏，因此没有作任何更改。</translation>
    </message>
    <message>
        <source>The beginning of this reply was not read again.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>没有重新读取这条回复的开头。</translation>
    </message>
    <message numerus="yes">
        <source>The best chat</source>
        <comment>The best {n} chats</comment>
        <extracomment>gui/finding</extracomment>
        <translation>
            <numerusform>最匹配的 {n} 个对话</numerusform>
        </translation>
    </message>
    <message>
        <source>The built-in model gives the right answers on the processor.</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>内置模型在处理器上给出了正确答案。</translation>
    </message>
    <message>
        <source>The built-in model gives the right answers on {device}.</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>内置模型在 {device} 上给出了正确答案。</translation>
    </message>
    <message>
        <source>The chat has grown long.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>对话已经变长。</translation>
    </message>
    <message>
        <source>The chat is kept in a small form.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>对话以小巧形式保存。</translation>
    </message>
    <message>
        <source>The chats of the backup are back.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>备份中的对话已恢复。</translation>
    </message>
    <message>
        <source>The chats of {when} are there when Goldcrest is started again. Until then all is as it was.</source>
        <extracomment>gui/keeping</extracomment>
        <translation>Goldcrest 再次启动后，{when} 的对话就会恢复。在此之前一切照旧。</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <extracomment>gui/disk</extracomment>
        <translation>检查已停止。</translation>
    </message>
    <message>
        <source>The check “{check}” could not be made, because of a mistake in Goldcrest.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>由于 Goldcrest 的缺陷，无法进行“{check}”检查。</translation>
    </message>
    <message>
        <source>The check “{check}” gave no sign of life for {seconds} s, so it was left behind.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>“{check}”检查在 {seconds} 秒内没有任何响应，已跳过。</translation>
    </message>
    <message>
        <source>The check-up was stopped. What was checked until then works.</source>
        <extracomment>gui/doctor</extracomment>
        <translation>检查已停止。到目前为止检查过的内容均正常。</translation>
    </message>
    <message>
        <source>The computer ran out of memory while the model was working.</source>
        <extracomment>core/wording</extracomment>
        <translation>模型工作时电脑内存不足。</translation>
    </message>
    <message>
        <source>The computer runs on its battery.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>电脑正在使用电池。</translation>
    </message>
    <message>
        <source>The computer saves power.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>电脑正在省电。</translation>
    </message>
    <message>
        <source>The connection broke while {file} was downloading.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>下载 {file} 时连接中断。</translation>
    </message>
    <message>
        <source>The connection is metered, so downloads wait.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>连接按流量计费，因此下载正在等待。</translation>
    </message>
    <message>
        <source>The connection is metered.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>连接按流量计费。</translation>
    </message>
    <message>
        <source>The connection is metered. It goes on when another one is there.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>连接按流量计费。有其他连接时会继续。</translation>
    </message>
    <message>
        <source>The damaged file is kept as {kept_as}.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>损坏的文件保留为 {kept_as}。</translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be saved in {path}.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>磁盘已满：无法再在 {path} 中保存任何内容。</translation>
    </message>
    <message>
        <source>The disk is full: {needed_bytes} are needed, {free_bytes} are free in {path}.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>磁盘已满：需要 {needed_bytes}，{path} 中可用 {free_bytes}。</translation>
    </message>
    <message>
        <source>The disk is nearly full, so its speed was not measured.</source>
        <extracomment>app_doctor</extracomment>
        <translation>磁盘几乎已满，因此未测量其速度。</translation>
    </message>
    <message>
        <source>The disk of {path} takes no file as large as {bytes}.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>{path} 所在的磁盘不支持 {bytes} 这么大的文件。</translation>
    </message>
    <message>
        <source>The download did not finish.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>下载未完成。</translation>
    </message>
    <message>
        <source>The download did not finish. Try again.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>下载未完成。请重试。</translation>
    </message>
    <message>
        <source>The download goes on by itself on another one, or at once if you say so.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>下载会在换到其他连接时自动继续，你也可以让它立即继续。</translation>
    </message>
    <message>
        <source>The download goes on when the disk works again.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>磁盘恢复正常后，下载会继续。</translation>
    </message>
    <message>
        <source>The engine cannot use {names}, so models run on the processor.</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>引擎无法使用 {names}，因此模型在处理器上运行。</translation>
    </message>
    <message>
        <source>The engine did not answer for {seconds} s and was ended.</source>
        <extracomment>core/wording</extracomment>
        <translation>引擎在 {seconds} 秒内没有响应，已终止。</translation>
    </message>
    <message>
        <source>The engine does not work on {device}: {cause}.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>引擎无法在 {device} 上运行：{cause}。</translation>
    </message>
    <message>
        <source>The engine has not answered yet</source>
        <extracomment>core/machine</extracomment>
        <translation>引擎还没有响应</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly: {cause}.</source>
        <extracomment>core/wording</extracomment>
        <translation>引擎意外停止：{cause}。</translation>
    </message>
    <message>
        <source>The engine that runs models could not be started.</source>
        <extracomment>core/wording</extracomment>
        <translation>无法启动运行模型的引擎。</translation>
    </message>
    <message>
        <source>The engine was busy, perhaps with another chat.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>引擎正忙，可能在处理其他对话。</translation>
    </message>
    <message>
        <source>The engine was closed before it had finished.</source>
        <extracomment>core/wording</extracomment>
        <translation>引擎在完成之前被关闭。</translation>
    </message>
    <message>
        <source>The engine was ended by a fault</source>
        <extracomment>gui/reports</extracomment>
        <translation>引擎因故障而结束</translation>
    </message>
    <message>
        <source>The engine was updated and is slower here.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>引擎已更新，在这里变慢了。</translation>
    </message>
    <message>
        <source>The engine works on {names}.</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>引擎可以在 {names} 上运行。</translation>
    </message>
    <message>
        <source>The engine&apos;s build “{build}” does not work on this computer: {cause}.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>引擎的“{build}”构建无法在此电脑上运行：{cause}。</translation>
    </message>
    <message>
        <source>The engine&apos;s build “{build}” gives wrong answers on this computer.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>引擎的“{build}”构建在此电脑上给出错误答案。</translation>
    </message>
    <message>
        <source>The file can be read. Nobody told what it should contain; from now on it is known.</source>
        <extracomment>gui/library</extracomment>
        <translation>文件可以读取。没有人说明它应有的内容；从现在起已有记录。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <extracomment>gui/search</extracomment>
        <translation>无法读取该文件。</translation>
    </message>
    <message>
        <source>The file does not say what kind of model it is.</source>
        <extracomment>core/examine</extracomment>
        <translation>文件没有说明模型的类型。</translation>
    </message>
    <message>
        <source>The file has gone.</source>
        <extracomment>gui/library</extracomment>
        <translation>文件已不存在。</translation>
    </message>
    <message>
        <source>The file is as its maker published it.</source>
        <extracomment>gui/library</extracomment>
        <translation>文件与制作者发布的一致。</translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged in one place.</source>
        <comment>The file is damaged in {n} places.</comment>
        <extracomment>gui/library</extracomment>
        <translation>
            <numerusform>文件有 {n} 处损坏。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is damaged: it is not what its maker published.</source>
        <extracomment>gui/library</extracomment>
        <translation>文件已损坏：与制作者发布的不一致。</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <extracomment>core/chat</extracomment>
        <translation>文件已不在那里。</translation>
    </message>
    <message>
        <source>The file is the one that you chose to use as it is.</source>
        <extracomment>gui/library</extracomment>
        <translation>这就是你选择按原样使用的文件。</translation>
    </message>
    <message>
        <source>The file of {name} is damaged or incomplete.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>{name} 的文件已损坏或不完整。</translation>
    </message>
    <message>
        <source>The file that lets it see pictures is damaged; it answers all the same</source>
        <extracomment>gui/library</extracomment>
        <translation>让它能看图片的文件已损坏；它仍可回答</translation>
    </message>
    <message>
        <source>The file with your chats cannot be used at the moment: {path}.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>目前无法使用存放你对话的文件：{path}。</translation>
    </message>
    <message>
        <source>The file with your chats has faults: {path}.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>对话文件有错误：{path}。</translation>
    </message>
    <message>
        <source>The file with your chats is damaged, so Goldcrest started with an empty one.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>存放你对话的文件已损坏，因此 Goldcrest 以空文件启动。</translation>
    </message>
    <message>
        <source>The file with your chats is whole.</source>
        <extracomment>app_doctor</extracomment>
        <translation>对话文件完好。</translation>
    </message>
    <message>
        <source>The files are too long for one message. Send parts of them, or the passages that fit the question.</source>
        <extracomment>gui/chat</extracomment>
        <translation>文件太长，一条消息放不下。请发送其中的部分，或与问题相关的段落。</translation>
    </message>
    <message>
        <source>The files are too long: {tokens} tokens ({characters} characters) with the prompt, and there is room for {room}.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>文件太长：连同提示词共 {tokens} 个 token（{characters} 个字符），而空间只有 {room}。</translation>
    </message>
    <message>
        <source>The files could not be made ready. Take them away, or try again.</source>
        <extracomment>gui/chat</extracomment>
        <translation>文件无法准备好。请移除它们，或者再试一次。</translation>
    </message>
    <message>
        <source>The first message is still being saved. Send this one in a moment.</source>
        <extracomment>gui/chat</extracomment>
        <translation>第一条消息仍在保存。请稍后再发送这一条。</translation>
    </message>
    <message>
        <source>The first second is not over yet.</source>
        <extracomment>gui/speed</extracomment>
        <translation>第一秒还没有过去。</translation>
    </message>
    <message>
        <source>The first well-known model of its size</source>
        <extracomment>a model</extracomment>
        <translation>同等大小中第一个知名模型</translation>
    </message>
    <message>
        <source>The folder {path} cannot be found.</source>
        <extracomment>gui/library</extracomment>
        <translation>找不到文件夹 {path}。</translation>
    </message>
    <message>
        <source>The folder {path} cannot be read.</source>
        <extracomment>gui/library</extracomment>
        <translation>无法读取文件夹 {path}。</translation>
    </message>
    <message>
        <source>The folder “{name}” was deleted.</source>
        <extracomment>gui/shelf</extracomment>
        <translation>文件夹“{name}”已删除。</translation>
    </message>
    <message>
        <source>The form that the reply should have cannot be used: {reason}.</source>
        <extracomment>core/wording_models</extracomment>
        <translation>无法使用为回复指定的格式：{reason}。</translation>
    </message>
    <message>
        <source>The full form reads faster, and takes more memory.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>完整形式读取更快，但占用更多内存。</translation>
    </message>
    <message>
        <source>The graphics processor</source>
        <extracomment>core/settings</extracomment>
        <translation>图形处理器</translation>
    </message>
    <message>
        <source>The graphics processor has too little memory.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>图形处理器的内存太少。</translation>
    </message>
    <message>
        <source>The graphics processor is slower than the processor.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>图形处理器比处理器慢。</translation>
    </message>
    <message>
        <source>The instructions of this chat were changed, and do not follow this choice.</source>
        <extracomment>gui/chat</extracomment>
        <translation>此对话的指令已更改，不会随这项选择变化。</translation>
    </message>
    <message>
        <source>The larger of the Danube3 models</source>
        <extracomment>a model</extracomment>
        <translation>Danube3 模型中较大的一个</translation>
    </message>
    <message>
        <source>The largest installed</source>
        <extracomment>core/settings</extracomment>
        <translation>已安装的最大模型</translation>
    </message>
    <message>
        <source>The line across the bars is a comfortable speed, {speed}</source>
        <extracomment>gui/models</extracomment>
        <translation>条形上的竖线是舒适速度，{speed}</translation>
    </message>
    <message>
        <source>The line is too slow to look into the file first.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>网速太慢，无法先查看文件。</translation>
    </message>
    <message>
        <source>The measurement was stopped. Nothing is left of it.</source>
        <extracomment>gui/hardware</extracomment>
        <translation>测速已停止，没有留下任何内容。</translation>
    </message>
    <message>
        <source>The memory is nearly full.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>内存快满了。</translation>
    </message>
    <message>
        <source>The message is long.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>消息很长。</translation>
    </message>
    <message>
        <source>The message is too long: {prompt_tokens} tokens, and the model reads {context} at a time.</source>
        <extracomment>core/wording</extracomment>
        <translation>消息太长：共 {prompt_tokens} 个 token，而模型一次读取 {context}。</translation>
    </message>
    <message>
        <source>The message that waited was deleted.</source>
        <extracomment>gui/chat</extracomment>
        <translation>等待中的消息已删除。</translation>
    </message>
    <message>
        <source>The message waited for its turn.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>消息曾排队等待。</translation>
    </message>
    <message>
        <source>The model</source>
        <extracomment>core/wording_speed, gui/finding</extracomment>
        <translation>模型</translation>
    </message>
    <message>
        <source>The model came from a slow disk.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>模型来自较慢的磁盘。</translation>
    </message>
    <message>
        <source>The model had to be loaded first.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>必须先加载模型。</translation>
    </message>
    <message>
        <source>The model has written nothing.</source>
        <extracomment>gui/chat</extracomment>
        <translation>模型没有写出任何内容。</translation>
    </message>
    <message>
        <source>The model hub does not give you access to {repo}.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>模型库不允许你访问 {repo}。</translation>
    </message>
    <message>
        <source>The model hub gave an answer that makes no sense.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>模型库给出了无法理解的应答。</translation>
    </message>
    <message>
        <source>The model hub has a problem and answered {status}.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>模型库出现问题，应答为 {status}。</translation>
    </message>
    <message>
        <source>The model hub has no file {file} in {repo}.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>模型库的 {repo} 中没有文件 {file}。</translation>
    </message>
    <message>
        <source>The model hub is busy and asks to wait.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>模型库正忙，要求等待。</translation>
    </message>
    <message>
        <source>The model hub wants you to sign in for {repo}.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>模型库要求你登录才能访问 {repo}。</translation>
    </message>
    <message>
        <source>The model hub&apos;s address “{address}” cannot be used.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>无法使用模型库的地址“{address}”。</translation>
    </message>
    <message>
        <source>The model is as it should be.</source>
        <extracomment>gui/disk</extracomment>
        <translation>模型完好。</translation>
    </message>
    <message>
        <source>The model that a new chat starts with.</source>
        <extracomment>core/settings</extracomment>
        <translation>新对话开始时使用的模型。</translation>
    </message>
    <message>
        <source>The model that made small models respectable</source>
        <extracomment>a model</extracomment>
        <translation>让小模型赢得认可的模型</translation>
    </message>
    <message>
        <source>The model thought first.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>模型先进行了思考。</translation>
    </message>
    <message>
        <source>The model writes at {percent} of what the memory can give.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>模型的生成速度达到内存所能提供的 {percent}。</translation>
    </message>
    <message>
        <source>The model {path} could not be loaded.</source>
        <extracomment>core/wording</extracomment>
        <translation>无法加载模型 {path}。</translation>
    </message>
    <message>
        <source>The model&apos;s chat template does not work.</source>
        <extracomment>core/wording</extracomment>
        <translation>模型的对话模板不起作用。</translation>
    </message>
    <message>
        <source>The model&apos;s file has gone: {path}.</source>
        <extracomment>core/wording</extracomment>
        <translation>模型的文件已不存在：{path}。</translation>
    </message>
    <message>
        <source>The models are being moved from {path} to another folder.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>正在将模型从 {path} 移动到其他文件夹。</translation>
    </message>
    <message>
        <source>The models are in that folder already.</source>
        <extracomment>gui/disk</extracomment>
        <translation>模型已在该文件夹中。</translation>
    </message>
    <message>
        <source>The models are in {folder} now.</source>
        <extracomment>gui/disk</extracomment>
        <translation>模型现在位于 {folder}。</translation>
    </message>
    <message>
        <source>The models do not fit into {folder}.</source>
        <extracomment>gui/disk</extracomment>
        <translation>{folder} 放不下这些模型。</translation>
    </message>
    <message>
        <source>The models folder cannot be moved to {path}.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>无法将模型文件夹移动到 {path}。</translation>
    </message>
    <message>
        <source>The models folder {path} cannot be found.</source>
        <extracomment>core/wording_disk, gui/library</extracomment>
        <translation>找不到模型文件夹 {path}。</translation>
    </message>
    <message>
        <source>The models folder {path} cannot be read.</source>
        <extracomment>core/wording_disk, gui/library</extracomment>
        <translation>无法读取模型文件夹 {path}。</translation>
    </message>
    <message>
        <source>The models were not moved.</source>
        <extracomment>gui/disk</extracomment>
        <translation>没有移动模型。</translation>
    </message>
    <message>
        <source>The most that all downloads together may take, so that others can use the connection.</source>
        <extracomment>core/settings</extracomment>
        <translation>所有下载合计可占用的最大速度，以便其他人也能使用连接。</translation>
    </message>
    <message>
        <source>The number of threads does not suit this computer.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>线程数不适合这台电脑。</translation>
    </message>
    <message>
        <source>The old file is kept as {kept_as}.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>旧文件保留为 {kept_as}。</translation>
    </message>
    <message numerus="yes">
        <source>The oldest message was not read: it no longer fits.</source>
        <comment>The {n} oldest messages were not read: they no longer fit.</comment>
        <extracomment>core/wording_context</extracomment>
        <translation>
            <numerusform>最早的 {n} 条消息没有被读取：已放不下。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The oldest message will not be read: it does not fit.</source>
        <comment>The {n} oldest messages will not be read: they do not fit.</comment>
        <extracomment>core/wording_context</extracomment>
        <translation>
            <numerusform>最早的 {n} 条消息将不会被读取：放不下。</numerusform>
        </translation>
    </message>
    <message>
        <source>The one before</source>
        <comment>of two versions of the engine</comment>
        <extracomment>core/wording_speed</extracomment>
        <translation>前一版本</translation>
    </message>
    <message>
        <source>The one below</source>
        <extracomment>core/settings</extracomment>
        <translation>使用下方地址</translation>
    </message>
    <message>
        <source>The one prediction that was checked was off by {percent}.</source>
        <extracomment>core/words_of_predictions</extracomment>
        <translation>唯一经过检验的预测相差 {percent}。</translation>
    </message>
    <message>
        <source>The one that answered before</source>
        <extracomment>gui/specialists</extracomment>
        <translation>之前回答的模型</translation>
    </message>
    <message>
        <source>The only build</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>唯一的构建</translation>
    </message>
    <message>
        <source>The original stays, too. Takes {size} of room.</source>
        <extracomment>gui/library</extracomment>
        <translation>原文件也会保留。占用 {size} 空间。</translation>
    </message>
    <message>
        <source>The others wait in the order of the downloads page.</source>
        <extracomment>core/settings</extracomment>
        <translation>其余的按下载页面的顺序等待。</translation>
    </message>
    <message>
        <source>The others were not.</source>
        <extracomment>gui/library</extracomment>
        <translation>其余的没有添加。</translation>
    </message>
    <message>
        <source>The part of Goldcrest that reads files could not be started.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>无法启动 Goldcrest 读取文件的部分。</translation>
    </message>
    <message>
        <source>The picture {name} is damaged, or not what its name says.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>图片 {name} 已损坏，或与其名称不符。</translation>
    </message>
    <message>
        <source>The picture {name} is too large for a model: {bytes}, {width} by {height} pixels.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>图片 {name} 对模型来说太大：{bytes}，{width} × {height} 像素。</translation>
    </message>
    <message>
        <source>The picture {name} is too large for a model: {bytes}.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>图片 {name} 对模型来说太大：{bytes}。</translation>
    </message>
    <message>
        <source>The pinned messages leave no room: the message will not be sent.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>置顶的消息占满了空间：消息将不会发送。</translation>
    </message>
    <message>
        <source>The pinned messages leave no room: {prompt_tokens} tokens, and there is room for {room}.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>置顶的消息占满了空间：共 {prompt_tokens} 个 token，而空间只有 {room}。</translation>
    </message>
    <message>
        <source>The processor</source>
        <extracomment>core/settings</extracomment>
        <translation>处理器</translation>
    </message>
    <message>
        <source>The processor is hot, and slows down.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>处理器很热，正在降速。</translation>
    </message>
    <message>
        <source>The processor wrote {speed}.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>处理器的生成速度为 {speed}。</translation>
    </message>
    <message>
        <source>The processor&apos;s cache is not known and may have helped.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>处理器的缓存未知，可能起了作用。</translation>
    </message>
    <message>
        <source>The processor&apos;s cache of {size} MB may have helped.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>处理器的 {size} MB 缓存可能起了作用。</translation>
    </message>
    <message>
        <source>The prompt had to be read.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>必须读取提示词。</translation>
    </message>
    <message>
        <source>The proxy address “{address}” cannot be used.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>无法使用代理地址“{address}”。</translation>
    </message>
    <message>
        <source>The relay of {name} ended at step {number} of {count}.</source>
        <extracomment>gui/chat</extracomment>
        <translation>{name} 的接力在第 {number} 步（共 {count} 步）结束。</translation>
    </message>
    <message>
        <source>The reply failed.</source>
        <extracomment>gui/chat</extracomment>
        <translation>回复失败。</translation>
    </message>
    <message>
        <source>The report cannot be read or changed. Look whether its file is there, and whether its folder can be written to.</source>
        <extracomment>gui/reports</extracomment>
        <translation>无法读取或更改该报告。请查看其文件是否存在，以及其文件夹是否可写。</translation>
    </message>
    <message>
        <source>The report has no chats, names or folders of yours in it. It goes nowhere unless you send it.</source>
        <extracomment>gui/doctor</extracomment>
        <translation>报告中不含你的对话、名字或文件夹。除非你发送，否则它不会去任何地方。</translation>
    </message>
    <message>
        <source>The same file, once more</source>
        <extracomment>gui/library</extracomment>
        <translation>同一文件，再来一份</translation>
    </message>
    <message>
        <source>The same number throws the same dice for each reply.</source>
        <extracomment>gui/chat</extracomment>
        <translation>相同的数字会让每条回复得到相同的随机结果。</translation>
    </message>
    <message>
        <source>The self-test model is so small that it tells little. Download a model to know more.</source>
        <extracomment>gui/speed</extracomment>
        <translation>自检模型太小，说明不了什么。请下载模型以了解更多。</translation>
    </message>
    <message>
        <source>The self-test model needs no download. It only proves that everything works.</source>
        <extracomment>gui/models</extracomment>
        <translation>自检模型无需下载，仅用于证明一切正常。</translation>
    </message>
    <message>
        <source>The setting for metered connections is to always pause. Change it, or go on for now.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>按流量计费的连接设置为始终暂停。请更改设置，或暂且继续。</translation>
    </message>
    <message>
        <source>The setting “{key}” had a value that cannot be used: {value}.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>设置“{key}”的值无法使用：{value}。</translation>
    </message>
    <message>
        <source>The settings could not be read, so the defaults are used.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>无法读取设置，因此使用默认值。</translation>
    </message>
    <message>
        <source>The slowest speed that you like to read at. Recommended models are at least as fast.</source>
        <extracomment>core/settings</extracomment>
        <translation>你能接受的最慢阅读速度。推荐的模型至少这么快。</translation>
    </message>
    <message>
        <source>The system has no keyring that could keep the token, or it is locked.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>系统没有可保存令牌的密钥环，或密钥环已锁定。</translation>
    </message>
    <message>
        <source>The system has no keyring that could keep the token, or it is locked. Keep it in a file that only your user account can read?</source>
        <extracomment>gui/settings</extracomment>
        <translation>系统没有可保存令牌的密钥环，或密钥环已锁定。要将它保存在只有你的用户账户可读的文件中吗？</translation>
    </message>
    <message>
        <source>The system makes no link in {path}.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>系统无法在 {path} 中创建链接。</translation>
    </message>
    <message>
        <source>The system names {names}.</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>系统列出了 {names}。</translation>
    </message>
    <message>
        <source>The system&apos;s speech did not start.</source>
        <extracomment>gui/chat</extracomment>
        <translation>系统的语音功能没有启动。</translation>
    </message>
    <message>
        <source>The temporary chat was closed. Nothing of it is kept.</source>
        <extracomment>gui/temporary</extracomment>
        <translation>临时对话已关闭。没有保留任何内容。</translation>
    </message>
    <message>
        <source>The texts of {name} are too long to be kept: all of them may have {most_bytes}.</source>
        <extracomment>core/words_of_specialists</extracomment>
        <translation>{name} 的文本太长，无法保存：合计最多 {most_bytes}。</translation>
    </message>
    <message>
        <source>The way to the network.</source>
        <extracomment>core/settings</extracomment>
        <translation>连接网络的方式。</translation>
    </message>
    <message>
        <source>The weights in {path} are in {name}, which only {reader} reads.</source>
        <extracomment>core/wording_models</extracomment>
        <translation>{path} 中的权重为 {name} 格式，只有 {reader} 能读取。</translation>
    </message>
    <message>
        <source>The weights in {path} are in {name}, which this version of Goldcrest cannot read.</source>
        <extracomment>core/wording_models</extracomment>
        <translation>{path} 中的权重为 {name} 格式，此版本的 Goldcrest 无法读取。</translation>
    </message>
    <message>
        <source>The window met an error</source>
        <extracomment>gui/reports</extracomment>
        <translation>窗口遇到错误</translation>
    </message>
    <message>
        <source>The window was closed by a fault</source>
        <extracomment>gui/reports</extracomment>
        <translation>窗口因故障而关闭</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>core/settings</extracomment>
        <translation>主题</translation>
    </message>
    <message>
        <source>Then, by itself</source>
        <extracomment>gui/specialists</extracomment>
        <translation>随后自动执行</translation>
    </message>
    <message>
        <source>There are fonts and a tray.</source>
        <extracomment>gui/doctor</extracomment>
        <translation>有字体和系统托盘。</translation>
    </message>
    <message>
        <source>There are no prompts in {path} that can be used: {reason}.</source>
        <extracomment>core/words_of_prompts</extracomment>
        <translation>{path} 中没有可用的提示词：{reason}。</translation>
    </message>
    <message>
        <source>There are no prompts yet.</source>
        <extracomment>gui/prompts</extracomment>
        <translation>还没有提示词。</translation>
    </message>
    <message>
        <source>There is a folder named {name} already.</source>
        <extracomment>core/wording_chats</extracomment>
        <translation>已有名为 {name} 的文件夹。</translation>
    </message>
    <message>
        <source>There is no backup named {name}.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>没有名为 {name} 的备份。</translation>
    </message>
    <message>
        <source>There is no backup yet. The first one comes soon after your first chat.</source>
        <extracomment>gui/keeping</extracomment>
        <translation>还没有备份。在你的第一次对话之后，很快就会有第一份备份。</translation>
    </message>
    <message>
        <source>There is no chat to keep, or a backup is being made already.</source>
        <extracomment>gui/keeping</extracomment>
        <translation>没有可保存的对话，或已在备份中。</translation>
    </message>
    <message>
        <source>There is no chat with the number {number}.</source>
        <extracomment>core/wording_chats</extracomment>
        <translation>没有编号为 {number} 的对话。</translation>
    </message>
    <message>
        <source>There is no chat yet. Write a message, or import chats, and export them here.</source>
        <extracomment>gui/keeping</extracomment>
        <translation>还没有对话。请写一条消息或导入对话，然后在这里导出。</translation>
    </message>
    <message>
        <source>There is no dictionary, so spelling is not checked.</source>
        <extracomment>app_doctor</extracomment>
        <translation>没有词典，因此不检查拼写。</translation>
    </message>
    <message>
        <source>There is no folder of chats named {name}.</source>
        <extracomment>core/wording_chats</extracomment>
        <translation>没有名为 {name} 的对话文件夹。</translation>
    </message>
    <message>
        <source>There is no graphics processor named {device}.</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>没有名为 {device} 的图形处理器。</translation>
    </message>
    <message>
        <source>There is no message here that could be answered.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>这里没有可以回答的消息。</translation>
    </message>
    <message>
        <source>There is no model named {name}.</source>
        <extracomment>core/wording</extracomment>
        <translation>没有名为 {name} 的模型。</translation>
    </message>
    <message>
        <source>There is no program that reads aloud.</source>
        <extracomment>app_doctor</extracomment>
        <translation>没有朗读程序。</translation>
    </message>
    <message>
        <source>There is no report: nothing has crashed.</source>
        <extracomment>gui/reports</extracomment>
        <translation>没有报告：没有发生过崩溃。</translation>
    </message>
    <message>
        <source>There is no room for more prompts: {most} are kept at most, and {most_bytes} of text.</source>
        <extracomment>core/words_of_prompts</extracomment>
        <translation>没有空间存放更多提示词：最多保留 {most} 个，文本合计 {most_bytes}。</translation>
    </message>
    <message>
        <source>There is no room for “{name}”. Take it away first.</source>
        <extracomment>gui/chat</extracomment>
        <translation>“{name}”放不下。请先移除它。</translation>
    </message>
    <message>
        <source>There is no specialist in {path} that can be used: {reason}.</source>
        <extracomment>core/words_of_specialists</extracomment>
        <translation>{path} 中没有可用的专家：{reason}。</translation>
    </message>
    <message>
        <source>There is no specialist named {name}.</source>
        <extracomment>core/words_of_specialists</extracomment>
        <translation>没有名为 {name} 的专家。</translation>
    </message>
    <message>
        <source>There is no text in {name}.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{name} 中没有文本。</translation>
    </message>
    <message>
        <source>There is no text in {name}: its pages are pictures, probably from a scanner.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{name} 中没有文本：其页面是图片，可能来自扫描仪。</translation>
    </message>
    <message>
        <source>There is nothing at {path}.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>{path} 处没有任何内容。</translation>
    </message>
    <message>
        <source>There is too little free memory, or room on the disk, to find out.</source>
        <extracomment>gui/models</extracomment>
        <translation>可用内存或磁盘空间太少，无法得出结果。</translation>
    </message>
    <message>
        <source>There is too little free memory, or too little room on the disk, to try anything. Close other programs or delete what you do not need, then try again.</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>可用内存或磁盘空间太少，无法尝试。请关闭其他程序或删除不需要的内容，然后重试。</translation>
    </message>
    <message>
        <source>These models are here and need no network</source>
        <extracomment>gui/search</extracomment>
        <translation>这些模型已在本机，无需网络</translation>
    </message>
    <message>
        <source>These numbers are unsteady: {causes}. Measure again when it is quiet.</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>这些数字不稳定：{causes}。请在空闲时重新测速。</translation>
    </message>
    <message>
        <source>These numbers are unsteady; the cause is not known. Measure again when it is quiet.</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>这些数字不稳定，原因未知。请在空闲时重新测速。</translation>
    </message>
    <message>
        <source>They go on by themselves on another connection.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>换到其他连接后，它们会自动继续。</translation>
    </message>
    <message>
        <source>They keep {n} of {cores} threads busy now.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>它们目前占用了 {cores} 个线程中的 {n} 个。</translation>
    </message>
    <message>
        <source>They take {size}.</source>
        <extracomment>gui/disk</extracomment>
        <translation>它们占用 {size}。</translation>
    </message>
    <message>
        <source>Things to choose</source>
        <extracomment>gui/specialists</extracomment>
        <translation>可选项</translation>
    </message>
    <message>
        <source>Think at most</source>
        <extracomment>gui/chat</extracomment>
        <translation>最多思考</translation>
    </message>
    <message>
        <source>Think first</source>
        <extracomment>gui/chat, gui/specialists</extracomment>
        <translation>先思考</translation>
    </message>
    <message>
        <source>Thinking</source>
        <extracomment>gui/chat, gui/models, gui/specialists</extracomment>
        <translation>思考</translation>
    </message>
    <message>
        <source>Thinking takes time, and helps with sums, code and puzzles.</source>
        <extracomment>gui/chat</extracomment>
        <translation>思考需要时间，有助于计算、代码和谜题。</translation>
    </message>
    <message numerus="yes">
        <source>Thinking… {n} token</source>
        <comment>Thinking… {n} tokens</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>正在思考… {n} 个 token</numerusform>
        </translation>
    </message>
    <message>
        <source>This Goldcrest does not know where new versions are told.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>此 Goldcrest 不知道新版本在哪里公布。</translation>
    </message>
    <message>
        <source>This chat</source>
        <extracomment>gui/chat</extracomment>
        <translation>此对话</translation>
    </message>
    <message>
        <source>This chat has grown too long: the message will not be sent.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>此对话已太长：消息将不会发送。</translation>
    </message>
    <message>
        <source>This chat has grown too long: {prompt_tokens} tokens, and there is room for {room}.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>此对话已太长：共 {prompt_tokens} 个 token，而空间只有 {room}。</translation>
    </message>
    <message>
        <source>This chat is being kept. It can go on in a moment.</source>
        <extracomment>gui/chat</extracomment>
        <translation>正在保留此对话。稍后即可继续。</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>app_doctor</extracomment>
        <translation>此电脑</translation>
    </message>
    <message>
        <source>This computer: {computer}</source>
        <extracomment>gui/hardware, gui/models</extracomment>
        <translation>这台电脑：{computer}</translation>
    </message>
    <message>
        <source>This desktop does not let programs listen to a key everywhere.</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>此桌面不允许程序监听全局快捷键。</translation>
    </message>
    <message>
        <source>This desktop has no tray, so quick ask has no icon there.</source>
        <extracomment>gui/doctor</extracomment>
        <translation>此桌面没有系统托盘，因此快速提问没有图标。</translation>
    </message>
    <message>
        <source>This desktop lets no program have such a key.</source>
        <extracomment>gui/settings</extracomment>
        <translation>此桌面不允许任何程序使用这样的快捷键。</translation>
    </message>
    <message>
        <source>This engine has no part for graphics processors, so models run on the processor.</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>此引擎没有用于图形处理器的部分，因此模型在处理器上运行。</translation>
    </message>
    <message>
        <source>This file is no LoRA adapter.</source>
        <extracomment>core/chat</extracomment>
        <translation>此文件不是 LoRA 适配器。</translation>
    </message>
    <message>
        <source>This is an older part of the chat.</source>
        <extracomment>gui/chat</extracomment>
        <translation>这是对话中较早的部分。</translation>
    </message>
    <message>
        <source>This is no JSON that can be read.</source>
        <extracomment>core/chat</extracomment>
        <translation>这不是可读取的 JSON。</translation>
    </message>
    <message>
        <source>This is no JSON: {problem} in line {line}, column {column}.</source>
        <extracomment>core/chat</extracomment>
        <translation>这不是 JSON：{problem}，位于第 {line} 行第 {column} 列。</translation>
    </message>
    <message>
        <source>This link leads to {where}</source>
        <extracomment>gui/chat</extracomment>
        <translation>此链接指向 {where}</translation>
    </message>
    <message>
        <source>This message is too long for the model.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>此消息对模型来说太长。</translation>
    </message>
    <message>
        <source>This message leaves little room for the reply, and none for earlier messages.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>此消息只给回复留下很少空间，没有给更早的消息留下空间。</translation>
    </message>
    <message>
        <source>This message leaves little room for the reply.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>此消息只给回复留下很少空间。</translation>
    </message>
    <message>
        <source>This message, or the one before it, has been deleted.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>此消息或其前一条消息已被删除。</translation>
    </message>
    <message>
        <source>This model is here already: {name}, from {source}.</source>
        <extracomment>core/wording</extracomment>
        <translation>此模型已在本机：{name}，来自 {source}。</translation>
    </message>
    <message>
        <source>This model is not on this computer now.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>此模型目前不在这台电脑上。</translation>
    </message>
    <message>
        <source>This model is read faster than your memory gives: a part of it comes from the processor&apos;s cache.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>此模型的读取速度超过内存所能提供的：其中一部分来自处理器的缓存。</translation>
    </message>
    <message>
        <source>This model reaches {percent}% of what your memory can give.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>此模型达到内存所能提供速度的 {percent}%。</translation>
    </message>
    <message>
        <source>This processor cannot run the engine&apos;s build “{variant}”.</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>此处理器无法运行引擎的构建“{variant}”。</translation>
    </message>
    <message>
        <source>This reply cannot go on: the chat has gone on without it.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>这条回复无法继续：对话已在没有它的情况下继续。</translation>
    </message>
    <message>
        <source>This repository has no model file that can be verified and used.</source>
        <extracomment>gui/search</extracomment>
        <translation>此仓库没有可验证并使用的模型文件。</translation>
    </message>
    <message>
        <source>This system has no fonts.</source>
        <extracomment>core/wording_chats</extracomment>
        <translation>此系统没有安装字体。</translation>
    </message>
    <message>
        <source>This text is too long for a message.</source>
        <extracomment>gui/chat</extracomment>
        <translation>这段文本太长，一条消息放不下。</translation>
    </message>
    <message>
        <source>This version of Goldcrest cannot run models of the kind “{architecture}”.</source>
        <extracomment>core/examine, core/wording</extracomment>
        <translation>此版本的 Goldcrest 无法运行“{architecture}”类型的模型。</translation>
    </message>
    <message>
        <source>This works where the model&apos;s own template has a switch for it.</source>
        <extracomment>gui/chat</extracomment>
        <translation>在模型自己的模板带有此开关时有效。</translation>
    </message>
    <message>
        <source>Those that were there before are kept as {name}.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>之前已有的内容保留为 {name}。</translation>
    </message>
    <message>
        <source>Thought for less than 1 s</source>
        <extracomment>gui/chat</extracomment>
        <translation>思考不到 1 秒</translation>
    </message>
    <message>
        <source>Thought for {minutes} min {seconds} s</source>
        <extracomment>gui/chat</extracomment>
        <translation>思考了 {minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>Thought for {seconds} s</source>
        <extracomment>gui/chat</extracomment>
        <translation>思考了 {seconds} 秒</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <extracomment>core/chat, gui/chat</extracomment>
        <translation>思考内容</translation>
    </message>
    <message>
        <source>Threads</source>
        <extracomment>core/settings</extracomment>
        <translation>线程数</translation>
    </message>
    <message numerus="yes">
        <source>Threads: {writing} writing, {reading} reading, {n} token in a step</source>
        <comment>Threads: {writing} writing, {reading} reading, {n} tokens in a step</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>线程数：生成 {writing}，读取 {reading}，每步 {n} 个 token</numerusform>
        </translation>
    </message>
    <message>
        <source>Three at most: take one away first.</source>
        <extracomment>gui/models</extracomment>
        <translation>最多三个：请先移除一个。</translation>
    </message>
    <message>
        <source>Thursday</source>
        <extracomment>gui/dates</extracomment>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Tight: needs {needed} for {context} of context; {free} are free, so close other programs</source>
        <extracomment>core/findings</extracomment>
        <translation>勉强可容纳：{context} 上下文需要 {needed}；可用 {free}，请关闭其他程序</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>gui/plots, gui/privacy</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <extracomment>gui/shelf</extracomment>
        <translation>对话标题</translation>
    </message>
    <message>
        <source>Titles by the model</source>
        <extracomment>core/settings</extracomment>
        <translation>由模型命名</translation>
    </message>
    <message>
        <source>To remove all of this, models too, close Goldcrest and run “goldcrest purge” in a terminal, before you uninstall it. It lists everything and asks first.</source>
        <extracomment>gui/disk</extracomment>
        <translation>要删除所有这些内容（包括模型），请在卸载之前关闭 Goldcrest，并在终端中运行“goldcrest purge”。它会先列出所有内容并询问。</translation>
    </message>
    <message>
        <source>To the models folder, which takes no time.</source>
        <extracomment>gui/library</extracomment>
        <translation>移入模型文件夹，不需要时间。</translation>
    </message>
    <message>
        <source>To the models folder.</source>
        <extracomment>gui/library</extracomment>
        <translation>移入模型文件夹。</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>gui/chat_rows, gui/finding</extracomment>
        <translation>今天</translation>
    </message>
    <message>
        <source>Today&apos;s backup is made of the chats of now, and was checked.</source>
        <extracomment>gui/keeping</extracomment>
        <translation>今天的备份由当前对话制作，并已检查。</translation>
    </message>
    <message>
        <source>Tokens in the chat</source>
        <extracomment>gui/models</extracomment>
        <translation>对话中的 token 数</translation>
    </message>
    <message>
        <source>Tone</source>
        <extracomment>a specialist</extracomment>
        <translation>语气</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <extracomment>a model</extracomment>
        <translation>工具调用</translation>
    </message>
    <message>
        <source>Tool calls in 12 languages under a free licence</source>
        <extracomment>a model</extracomment>
        <translation>支持 12 种语言的工具调用，许可证自由</translation>
    </message>
    <message>
        <source>Tool calls, very long texts</source>
        <extracomment>a model</extracomment>
        <translation>工具调用、超长文本</translation>
    </message>
    <message>
        <source>Top-k</source>
        <extracomment>gui/chat</extracomment>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Top-p</source>
        <extracomment>gui/chat</extracomment>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>a prompt, a specialist</extracomment>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Translate the following text into {{language}}. Keep the meaning and the tone. Answer with the translation only.

{{text}}</source>
        <extracomment>a prompt</extracomment>
        <translation>将以下文本翻译成{{语言}}。保持原意和语气。只回答译文。

{{文本}}</translation>
    </message>
    <message>
        <source>Translates what you write, and says nothing else.</source>
        <extracomment>a specialist</extracomment>
        <translation>翻译你写的内容，不说其他的话。</translation>
    </message>
    <message>
        <source>Translation</source>
        <extracomment>gui/search</extracomment>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Trending</source>
        <extracomment>gui/search</extracomment>
        <translation>热门</translation>
    </message>
    <message>
        <source>Tries the engine&apos;s builds for this processor, numbers of threads and more for a minute. What is fastest here is used from then on.</source>
        <extracomment>gui/speed</extracomment>
        <translation>用一分钟尝试引擎针对此处理器的各种构建、线程数等。此后使用在这里最快的设置。</translation>
    </message>
    <message>
        <source>Tries the engine, the disk and everything else that Goldcrest needs on this computer. It takes about half a minute.</source>
        <extracomment>gui/doctor</extracomment>
        <translation>试运行引擎、磁盘以及 Goldcrest 在此电脑上所需的其他一切。大约需要半分钟。</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>gui/chat, gui/downloads, gui/errors, gui/prompts, gui/search, gui/specialists</extracomment>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>请几分钟后重试。</translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>请 {seconds} 秒后重试。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>core/wording</extracomment>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>Try again: the {bytes} that arrived are kept.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>请重试：已下载的 {bytes} 会保留。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, install Goldcrest again.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>请重试；如果仍然如此，请重新安装 Goldcrest。</translation>
    </message>
    <message>
        <source>Try it again. If it happens once more, please send the report.</source>
        <extracomment>gui/errors</extracomment>
        <translation>请重试。如果再次发生，请发送报告。</translation>
    </message>
    <message>
        <source>Try it again…</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>再试一次…</translation>
    </message>
    <message>
        <source>Try it now with a model that is here</source>
        <extracomment>gui/models</extracomment>
        <translation>立即用已有的模型试试</translation>
    </message>
    <message>
        <source>Try it now with the built-in self-test model</source>
        <extracomment>gui/models</extracomment>
        <translation>立即用内置的自检模型试试</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>gui/downloads</extracomment>
        <translation>立即尝试</translation>
    </message>
    <message>
        <source>Trying, {time}</source>
        <extracomment>gui/speed</extracomment>
        <translation>正在尝试，{time}</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <extracomment>gui/dates</extracomment>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Turkish</source>
        <extracomment>a specialist, core/languages</extracomment>
        <translation>土耳其语</translation>
    </message>
    <message>
        <source>Turns notes into an e-mail that can be sent.</source>
        <extracomment>a specialist</extracomment>
        <translation>把笔记变成可以发送的电子邮件。</translation>
    </message>
    <message>
        <source>Tutor</source>
        <extracomment>a specialist</extracomment>
        <translation>导师</translation>
    </message>
    <message>
        <source>Twice {place}</source>
        <extracomment>gui/library</extracomment>
        <translation>{place}有两份</translation>
    </message>
    <message>
        <source>Type / at the start of a message to put one in.</source>
        <extracomment>gui/prompts</extracomment>
        <translation>在消息开头输入 / 即可插入提示词。</translation>
    </message>
    <message>
        <source>TypeScript</source>
        <extracomment>a specialist</extracomment>
        <translation>TypeScript</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <extracomment>a specialist, core/languages</extracomment>
        <translation>乌克兰语</translation>
    </message>
    <message>
        <source>Underline words that the system&apos;s dictionary does not have.</source>
        <extracomment>core/settings</extracomment>
        <translation>为系统词典中没有的词加下划线。</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>gui/chat, gui/chat_actions, gui/prompts, gui/reports, gui/specialists, gui/speed, gui/temporary</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: use again what was found</source>
        <extracomment>gui/speed</extracomment>
        <translation>撤销：重新使用找到的设置</translation>
    </message>
    <message>
        <source>Unfinished download, {progress}; the same download goes on with it</source>
        <extracomment>gui/disk</extracomment>
        <translation>未完成的下载，{progress}；再次下载同一文件会接着进行</translation>
    </message>
    <message>
        <source>Unfinished download; it goes on under Downloads</source>
        <extracomment>gui/disk</extracomment>
        <translation>未完成的下载；可在“下载”中继续</translation>
    </message>
    <message>
        <source>Unfinished download; what has arrived cannot be read at the moment</source>
        <extracomment>gui/disk</extracomment>
        <translation>未完成的下载；已下载的部分目前无法读取</translation>
    </message>
    <message>
        <source>Unfinished downloads</source>
        <extracomment>gui/disk</extracomment>
        <translation>未完成的下载</translation>
    </message>
    <message>
        <source>Uninstalling</source>
        <extracomment>gui/about</extracomment>
        <translation>卸载</translation>
    </message>
    <message>
        <source>Unknown processor</source>
        <extracomment>gui/plots</extracomment>
        <translation>未知处理器</translation>
    </message>
    <message>
        <source>Unload after</source>
        <extracomment>core/settings</extracomment>
        <translation>空闲后卸载</translation>
    </message>
    <message>
        <source>Unlock it, install one such as GNOME Keyring or KWallet, or keep the token in a file.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>请解锁密钥环、安装 GNOME Keyring 或 KWallet 等密钥环，或将令牌保存在文件中。</translation>
    </message>
    <message>
        <source>Unpin</source>
        <extracomment>gui/chat, gui/shelf</extracomment>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Unpin some of them, or choose a longer context.</source>
        <extracomment>core/wording_context</extracomment>
        <translation>请取消其中一些的置顶，或选择更长的上下文。</translation>
    </message>
    <message>
        <source>Up to {number}B</source>
        <extracomment>gui/search</extracomment>
        <translation>最大 {number}B</translation>
    </message>
    <message>
        <source>Up to {n} GHz</source>
        <extracomment>core/machine</extracomment>
        <translation>最高 {n} GHz</translation>
    </message>
    <message>
        <source>Update Goldcrest to use it.</source>
        <extracomment>core/words_of_specialists</extracomment>
        <translation>请更新 Goldcrest 以使用它。</translation>
    </message>
    <message>
        <source>Update Goldcrest to use them.</source>
        <extracomment>core/words_of_prompts</extracomment>
        <translation>请更新 Goldcrest 以使用它们。</translation>
    </message>
    <message>
        <source>Update Goldcrest, or choose another model.</source>
        <extracomment>core/wording</extracomment>
        <translation>请更新 Goldcrest，或选择其他模型。</translation>
    </message>
    <message>
        <source>Update the driver of the graphics processor, then choose in the settings again what models run on.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>请更新图形处理器的驱动程序，然后在设置中重新选择模型的运行位置。</translation>
    </message>
    <message>
        <source>Update the driver of the graphics processor. Until then, choose the processor in the settings as what models run on.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>请更新图形处理器的驱动程序。在此之前，请在设置中选择让模型在处理器上运行。</translation>
    </message>
    <message>
        <source>Updates</source>
        <extracomment>gui/about</extracomment>
        <translation>更新</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>core/machine, gui/chat</extracomment>
        <translation>占用</translation>
    </message>
    <message>
        <source>Use Goldcrest&apos;s own folder</source>
        <extracomment>gui/library</extracomment>
        <translation>使用 Goldcrest 自己的文件夹</translation>
    </message>
    <message>
        <source>Use in a new chat</source>
        <extracomment>gui/specialists</extracomment>
        <translation>在新对话中使用</translation>
    </message>
    <message>
        <source>Use it as it is</source>
        <extracomment>gui/library</extracomment>
        <translation>按原样使用</translation>
    </message>
    <message>
        <source>Use it as it is now</source>
        <extracomment>gui/chat</extracomment>
        <translation>使用现在的版本</translation>
    </message>
    <message>
        <source>Use its window, or close it first.</source>
        <extracomment>core/wording</extracomment>
        <translation>请使用它的窗口，或先将其关闭。</translation>
    </message>
    <message>
        <source>Use llama.cpp&apos;s own settings</source>
        <extracomment>gui/speed</extracomment>
        <translation>使用 llama.cpp 自己的设置</translation>
    </message>
    <message>
        <source>Use models of other programs</source>
        <extracomment>core/settings</extracomment>
        <translation>使用其他程序的模型</translation>
    </message>
    <message>
        <source>Use the specialist that is offered</source>
        <extracomment>gui/commands</extracomment>
        <translation>使用推荐的专家</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <extracomment>gui/chat</extracomment>
        <translation>使用 {name}</translation>
    </message>
    <message>
        <source>Used unchanged, as separate files, so you may put your own builds in their place. The source is at the address given.</source>
        <extracomment>core/components</extracomment>
        <translation>未经修改，以单独的文件使用，因此你可以换成自己构建的版本。源代码见所列地址。</translation>
    </message>
    <message>
        <source>Verify all models</source>
        <extracomment>gui/doctor</extracomment>
        <translation>校验所有模型</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>gui/about</extracomment>
        <translation>版本</translation>
    </message>
    <message>
        <source>Version, updates and licences…</source>
        <extracomment>gui/settings</extracomment>
        <translation>版本、更新和许可证…</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>app_doctor</extracomment>
        <translation>版本</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <extracomment>core/languages</extracomment>
        <translation>越南语</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>gui/commands</extracomment>
        <translation>视图</translation>
    </message>
    <message>
        <source>Wait until that has ended, or stop it, then try again.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>请等它结束或将其停止，然后重试。</translation>
    </message>
    <message>
        <source>Wait until that has ended, then try again.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>请等它结束，然后重试。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>gui/downloads</extracomment>
        <translation>正在等待</translation>
    </message>
    <message>
        <source>Waiting for the reply before it</source>
        <extracomment>gui/chat</extracomment>
        <translation>正在等待前一条回复</translation>
    </message>
    <message>
        <source>Waiting for the reply to end</source>
        <extracomment>gui/speed</extracomment>
        <translation>正在等待回复结束</translation>
    </message>
    <message>
        <source>Waiting to be checked</source>
        <extracomment>gui/library</extracomment>
        <translation>等待检查</translation>
    </message>
    <message>
        <source>Waiting until nothing else is computed</source>
        <extracomment>gui/models</extracomment>
        <translation>正在等待其他计算结束</translation>
    </message>
    <message>
        <source>Waiting: a reply or another measurement comes first</source>
        <extracomment>gui/speed</extracomment>
        <translation>正在等待：回复或其他测速优先</translation>
    </message>
    <message>
        <source>Waits for the model before it</source>
        <extracomment>gui/chat</extracomment>
        <translation>正在等待前一个模型</translation>
    </message>
    <message>
        <source>Waits for the reply above</source>
        <extracomment>gui/chat</extracomment>
        <translation>正在等待上方的回复</translation>
    </message>
    <message>
        <source>Warming up</source>
        <extracomment>gui/models</extracomment>
        <translation>正在预热</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <extracomment>gui/keeping</extracomment>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Web pages, a zip file</source>
        <extracomment>gui/keeping</extracomment>
        <translation>网页，ZIP 文件</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <extracomment>gui/dates</extracomment>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Weigh it as usual</source>
        <extracomment>gui/speed</extracomment>
        <translation>按惯例衡量</translation>
    </message>
    <message>
        <source>Weigh it otherwise</source>
        <extracomment>gui/speed</extracomment>
        <translation>换种方式衡量</translation>
    </message>
    <message>
        <source>Welcome to Goldcrest</source>
        <extracomment>gui/models</extracomment>
        <translation>欢迎使用 Goldcrest</translation>
    </message>
    <message>
        <source>What can be done</source>
        <extracomment>gui/commands</extracomment>
        <translation>改善方法</translation>
    </message>
    <message>
        <source>What do you need ideas for?</source>
        <extracomment>a specialist</extracomment>
        <translation>你需要哪方面的点子？</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>gui/commands</extracomment>
        <translation>你想做什么？</translation>
    </message>
    <message>
        <source>What do you want to learn?</source>
        <extracomment>a specialist</extracomment>
        <translation>你想学什么？</translation>
    </message>
    <message>
        <source>What happens when a chat grows longer than the model reads. Pinned messages always stay.</source>
        <extracomment>core/settings</extracomment>
        <translation>对话超出模型可读取的长度时怎么办。置顶的消息始终保留。</translation>
    </message>
    <message>
        <source>What is chosen takes the place of {blank} in instructions.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>所选内容会代替指令中的 {blank}。</translation>
    </message>
    <message>
        <source>What is in {path} belongs to {owner}, so Goldcrest takes nothing out of it.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>{path} 中的内容属于 {owner}，因此 Goldcrest 不会从中移出任何内容。</translation>
    </message>
    <message>
        <source>What is new</source>
        <extracomment>gui/about</extracomment>
        <translation>新变化</translation>
    </message>
    <message>
        <source>What is not changed here is as the model&apos;s maker recommends.</source>
        <extracomment>gui/chat</extracomment>
        <translation>这里未更改的项，采用模型制作者推荐的值。</translation>
    </message>
    <message>
        <source>What is sent of {name}</source>
        <extracomment>gui/chat</extracomment>
        <translation>发送 {name} 的哪些内容</translation>
    </message>
    <message>
        <source>What is wrong is fetched again: the list and the downloads show how far it is.</source>
        <extracomment>gui/library</extracomment>
        <translation>有错误的部分会重新获取：列表和下载中会显示进度。</translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>gui/specialists</extracomment>
        <translation>用途说明</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <extracomment>gui/privacy</extracomment>
        <translation>哪些内容会离开这台电脑</translation>
    </message>
    <message>
        <source>What leaves this computer while Offline is off</source>
        <extracomment>gui/privacy</extracomment>
        <translation>“离线”关闭时，哪些内容会离开这台电脑</translation>
    </message>
    <message>
        <source>What models wrote</source>
        <extracomment>gui/finding</extracomment>
        <translation>模型写的内容</translation>
    </message>
    <message>
        <source>What should be written?</source>
        <extracomment>a specialist</extracomment>
        <translation>要写什么？</translation>
    </message>
    <message>
        <source>What takes room</source>
        <extracomment>gui/disk</extracomment>
        <translation>占用空间的内容</translation>
    </message>
    <message>
        <source>What takes room on this computer, and what of it can go.</source>
        <extracomment>gui/settings</extracomment>
        <translation>这台电脑上哪些内容占用空间，其中哪些可以清除。</translation>
    </message>
    <message>
        <source>What takes room: {groups}</source>
        <extracomment>gui/disk</extracomment>
        <translation>占用空间的内容：{groups}</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <extracomment>gui/speed</extracomment>
        <translation>图表内容</translation>
    </message>
    <message>
        <source>What the file is</source>
        <extracomment>gui/keeping</extracomment>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>What the model knew of it was on the disk.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>模型对它的记录在磁盘上。</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <extracomment>gui/chat</extracomment>
        <translation>模型读取的内容</translation>
    </message>
    <message>
        <source>What the model should know or keep to in this chat</source>
        <extracomment>gui/chat</extracomment>
        <translation>模型在此对话中应知道或遵守的内容</translation>
    </message>
    <message>
        <source>What this computer is made of, as far as its system tells</source>
        <extracomment>gui/hardware</extracomment>
        <translation>这台电脑的组成，以其系统提供的信息为限</translation>
    </message>
    <message>
        <source>What to find the fastest settings for</source>
        <extracomment>gui/speed</extracomment>
        <translation>要为哪个模型查找最快的设置</translation>
    </message>
    <message>
        <source>What was written so far is kept. Send the message again, or try another model.</source>
        <extracomment>core/wording</extracomment>
        <translation>已写的内容会保留。请重新发送消息，或尝试其他模型。</translation>
    </message>
    <message>
        <source>What was written so far is kept. Send the message again.</source>
        <extracomment>core/wording</extracomment>
        <translation>已写的内容会保留。请重新发送消息。</translation>
    </message>
    <message>
        <source>What you download is listed here, while it comes and afterwards.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>你下载的内容会列在这里，下载中和下载后都在。</translation>
    </message>
    <message>
        <source>What you search for</source>
        <extracomment>gui/privacy</extracomment>
        <translation>你搜索的内容</translation>
    </message>
    <message>
        <source>What you were writing in its place is still in the message box.</source>
        <extracomment>gui/chat</extracomment>
        <translation>你在原处写的内容仍在消息框中。</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <extracomment>gui/finding</extracomment>
        <translation>你写的内容</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>gui/models, gui/plots, gui/speed</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>When a new chat offers it</source>
        <extracomment>gui/specialists</extracomment>
        <translation>何时在新对话中推荐</translation>
    </message>
    <message>
        <source>When it is full</source>
        <extracomment>gui/chat</extracomment>
        <translation>已满时</translation>
    </message>
    <message>
        <source>When something breaks, Goldcrest keeps a file of what went wrong and where in the program. It contains no chats, and nothing sends it: you can pass it on yourself. The newest 20 stay.</source>
        <extracomment>gui/reports</extracomment>
        <translation>出现故障时，Goldcrest 会保存一个文件，说明出了什么问题以及在程序的哪个位置。其中没有对话内容，也不会被发送：您可以自己转交。最新的 20 份会保留。</translation>
    </message>
    <message>
        <source>When the first message has one of these words.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>当第一条消息包含其中某个词时。</translation>
    </message>
    <message>
        <source>When the first message {does}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>当第一条消息{does}时</translation>
    </message>
    <message>
        <source>Where downloaded models are kept.</source>
        <extracomment>core/settings</extracomment>
        <translation>存放已下载模型的位置。</translation>
    </message>
    <message>
        <source>Where is the folder now?</source>
        <extracomment>gui/library</extracomment>
        <translation>该文件夹现在在哪里？</translation>
    </message>
    <message>
        <source>Where older messages are left out, what follows is read anew.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>省略更早的消息后，其后的内容要重新读取。</translation>
    </message>
    <message>
        <source>Where things are</source>
        <extracomment>gui/about</extracomment>
        <translation>文件位置</translation>
    </message>
    <message>
        <source>Which model you choose</source>
        <extracomment>gui/privacy</extracomment>
        <translation>你选择的模型</translation>
    </message>
    <message>
        <source>Which parts are sent?</source>
        <extracomment>gui/chat</extracomment>
        <translation>发送哪些部分？</translation>
    </message>
    <message>
        <source>Which version you have</source>
        <extracomment>gui/privacy</extracomment>
        <translation>你使用的版本</translation>
    </message>
    <message>
        <source>Whichever answers</source>
        <extracomment>gui/specialists</extracomment>
        <translation>当前回答的模型</translation>
    </message>
    <message>
        <source>While an earlier message is being changed its files stay as they are, and none can be added.</source>
        <extracomment>gui/chat</extracomment>
        <translation>修改更早的消息时，其文件保持原样，也无法添加文件。</translation>
    </message>
    <message>
        <source>Who is it for, and what should it say?</source>
        <extracomment>a specialist</extracomment>
        <translation>写给谁，要说什么？</translation>
    </message>
    <message>
        <source>Why is it slow?</source>
        <extracomment>gui/chat, gui/why</extracomment>
        <translation>为什么慢？</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>gui/doctor</extracomment>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Windows does not tell of VNNI and AMX</source>
        <extracomment>core/machine</extracomment>
        <translation>Windows 不提供 VNNI 和 AMX 的信息</translation>
    </message>
    <message>
        <source>With Ctrl+Enter, Enter alone begins a new line. Shift+Enter always does.</source>
        <extracomment>core/settings</extracomment>
        <translation>选择 Ctrl+Enter 时，单按 Enter 会换行。Shift+Enter 始终换行。</translation>
    </message>
    <message>
        <source>With it, old chats go on without being read again</source>
        <extracomment>gui/disk</extracomment>
        <translation>有了它，旧对话无需重新读取即可继续</translation>
    </message>
    <message>
        <source>With its file for pictures, {size} more</source>
        <extracomment>gui/search</extracomment>
        <translation>包括图片文件，另加 {size}</translation>
    </message>
    <message>
        <source>With {own} a typical turn takes as long.</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>使用 {own} 时，典型的一轮用时相同。</translation>
    </message>
    <message>
        <source>With {own} a typical turn takes {n} times as long.</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>使用 {own} 时，典型的一轮用时为 {n} 倍。</translation>
    </message>
    <message>
        <source>With {own} a typical turn takes {percent} less.</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>使用 {own} 时，典型的一轮用时少 {percent}。</translation>
    </message>
    <message>
        <source>With {own} a typical turn takes {percent} longer.</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>使用 {own} 时，典型的一轮用时多 {percent}。</translation>
    </message>
    <message>
        <source>With {tokens} to look back at, each new one takes about {percent} longer.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>需要回看 {tokens} 时，每个新 token 用时约多 {percent}。</translation>
    </message>
    <message>
        <source>Won&apos;t fit: needs {needed} for {context} of context; this computer has {total}</source>
        <extracomment>core/findings</extracomment>
        <translation>无法容纳：{context} 上下文需要 {needed}；这台电脑有 {total}</translation>
    </message>
    <message>
        <source>Word document</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>Words, with commas between</source>
        <extracomment>gui/specialists</extracomment>
        <translation>词语，以半角逗号分隔</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <extracomment>gui/chat</extracomment>
        <translation>自动换行</translation>
    </message>
    <message>
        <source>Write a friendly, short answer to the message below. What I want to say: {{answer}}

{{message}}</source>
        <extracomment>a prompt</extracomment>
        <translation>为下面的消息写一条友好简短的回复。我想说的是：{{回答}}

{{消息}}</translation>
    </message>
    <message>
        <source>Write a letter, a digit, F1 to F12 or Space, with Ctrl, Alt or Meta: Ctrl+Alt+Space.</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>请写一个字母、数字、F1 到 F12 或 Space，并搭配 Ctrl、Alt 或 Meta：Ctrl+Alt+Space。</translation>
    </message>
    <message>
        <source>Write a message</source>
        <extracomment>gui/commands</extracomment>
        <translation>写消息</translation>
    </message>
    <message>
        <source>Write a short, friendly email that moves Tuesday&apos;s meeting to Thursday.</source>
        <extracomment>gui/chat</extracomment>
        <translation>写一封简短友好的电子邮件，把星期二的会议改到星期四。</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <extracomment>a specialist</extracomment>
        <translation>写电子邮件</translation>
    </message>
    <message>
        <source>Write code</source>
        <extracomment>a specialist</extracomment>
        <translation>写代码</translation>
    </message>
    <message>
        <source>Write it in GOLDCREST_UPDATES as https://name/path, or leave it out.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>请在 GOLDCREST_UPDATES 中写成 https://name/path，或不设置。</translation>
    </message>
    <message>
        <source>Write it in the settings as http://name:port or socks5://name:port, or choose another proxy setting.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>请在设置中写成 http://name:port 或 socks5://name:port，或选择其他代理设置。</translation>
    </message>
    <message>
        <source>Write it in the settings, under Network, as https://name, or leave it empty.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>请在设置的“网络”中写成 https://name，或留空。</translation>
    </message>
    <message>
        <source>Write or paste a JSON schema, or load one. Until then replies are free text.</source>
        <extracomment>gui/chat</extracomment>
        <translation>请输入、粘贴或加载 JSON Schema。在此之前，回复为自由文本。</translation>
    </message>
    <message>
        <source>Write or paste a grammar, or load one. Until then replies are free text.</source>
        <extracomment>gui/chat</extracomment>
        <translation>请输入、粘贴或加载语法。在此之前，回复为自由文本。</translation>
    </message>
    <message>
        <source>Write over it, or send again to send the message as it is.</source>
        <extracomment>gui/chat</extracomment>
        <translation>请直接改写，或再次发送以按原样发送消息。</translation>
    </message>
    <message>
        <source>Write the last reply again</source>
        <extracomment>gui/commands</extracomment>
        <translation>重新生成上一条回复</translation>
    </message>
    <message>
        <source>Write the text again without these mistakes. Write only the text.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>去掉这些错误，重新写出文本。只写文本本身。</translation>
    </message>
    <message>
        <source>Write to {where}</source>
        <extracomment>gui/chat</extracomment>
        <translation>写信给 {where}</translation>
    </message>
    <message>
        <source>Write with a small model&apos;s help</source>
        <extracomment>core/settings</extracomment>
        <translation>用小模型辅助生成</translation>
    </message>
    <message>
        <source>Write without the small model&apos;s help.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>不用小模型辅助生成。</translation>
    </message>
    <message>
        <source>Writes for a minute afterwards: does this computer slow down?</source>
        <extracomment>gui/speed</extracomment>
        <translation>之后持续生成一分钟：这台电脑会变慢吗？</translation>
    </message>
    <message>
        <source>Writes small programs and functions, with the code first.</source>
        <extracomment>a specialist</extracomment>
        <translation>编写小程序和函数，代码在前。</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>core/settings, gui/chat, gui/models, gui/speed</extracomment>
        <translation>生成</translation>
    </message>
    <message>
        <source>Writing a message</source>
        <extracomment>gui/commands</extracomment>
        <translation>写消息</translation>
    </message>
    <message>
        <source>Writing and explaining code</source>
        <extracomment>a model</extracomment>
        <translation>编写和解释代码</translation>
    </message>
    <message>
        <source>Writing and translating, pictures with a second file</source>
        <extracomment>a model</extracomment>
        <translation>写作与翻译，用第二个文件支持图片</translation>
    </message>
    <message>
        <source>Writing for a minute</source>
        <extracomment>gui/models</extracomment>
        <translation>正在持续生成一分钟</translation>
    </message>
    <message numerus="yes">
        <source>Writing is {percent}% slower than in the earlier result under equal conditions ({now} instead of {usual} tokens/s).</source>
        <comment>Writing is {percent}% slower than in the earlier {n} results under equal conditions ({now} instead of {usual} tokens/s).</comment>
        <extracomment>core/words_of_speed</extracomment>
        <translation>
            <numerusform>与同等条件下之前的 {n} 次结果相比，生成速度慢了 {percent}%（{now}，原为 {usual} token/秒）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing, {tokens} into a chat</source>
        <extracomment>gui/models, gui/speed</extracomment>
        <translation>生成，对话已有 {tokens}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>gui/chat_rows, gui/finding</extracomment>
        <translation>昨天</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>core/chat, gui/finding</extracomment>
        <translation>你</translation>
    </message>
    <message>
        <source>You can download it anyway.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>你仍可下载它。</translation>
    </message>
    <message>
        <source>You can look at all models, or try the built-in one.</source>
        <extracomment>gui/models</extracomment>
        <translation>你可以查看所有模型，或试试内置的模型。</translation>
    </message>
    <message>
        <source>You choose</source>
        <extracomment>gui/specialists</extracomment>
        <translation>由你选择</translation>
    </message>
    <message>
        <source>You have the newest version.</source>
        <extracomment>gui/about</extracomment>
        <translation>你使用的已是最新版本。</translation>
    </message>
    <message>
        <source>Your chats</source>
        <extracomment>gui/keeping, gui/pages, gui/privacy, gui/settings</extracomment>
        <translation>你的对话</translation>
    </message>
    <message>
        <source>Your chats and measurements</source>
        <extracomment>gui/disk</extracomment>
        <translation>你的对话和测速结果</translation>
    </message>
    <message>
        <source>Your chats are saved. You can go on; if something looks wrong, start Goldcrest again. The report below helps to mend it. It contains no chats; please look through it before you pass it on.</source>
        <extracomment>gui/dialogs</extracomment>
        <translation>你的对话已保存。你可以继续；如果有异常，请重新启动 Goldcrest。下面的报告有助于修复问题。其中不含对话；在转交之前请先检查一遍。</translation>
    </message>
    <message>
        <source>Your chats were written by a newer version of Goldcrest.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>你的对话是由更新版本的 Goldcrest 写入的。</translation>
    </message>
    <message>
        <source>Your chats will be listed here.</source>
        <extracomment>gui/sidebar</extracomment>
        <translation>你的对话会列在这里。</translation>
    </message>
    <message>
        <source>Your desktop asks you first, and may let you choose another key.</source>
        <extracomment>gui/settings</extracomment>
        <translation>你的桌面会先询问你，并可能让你选择其他快捷键。</translation>
    </message>
    <message>
        <source>Your desktop lets no program have such a key. In its own settings a key can start this command: goldcrest window --quick</source>
        <extracomment>gui/settings</extracomment>
        <translation>你的桌面不允许任何程序使用这样的快捷键。可在桌面自己的设置中，用快捷键启动此命令：goldcrest window --quick</translation>
    </message>
    <message>
        <source>Your last reply: by {model} at {speed}, {time}, in the chat “{chat}”.</source>
        <extracomment>gui/speed</extracomment>
        <translation>你的上一条回复：由 {model} 生成，速度 {speed}，{time}，对话“{chat}”。</translation>
    </message>
    <message>
        <source>Your last reply: by {model} at {speed}, {time}.</source>
        <extracomment>gui/speed</extracomment>
        <translation>你的上一条回复：由 {model} 生成，速度 {speed}，{time}。</translation>
    </message>
    <message>
        <source>Your last reply: by {model}, {time}, in the chat “{chat}”.</source>
        <extracomment>gui/speed</extracomment>
        <translation>你的上一条回复：由 {model} 生成，{time}，对话“{chat}”。</translation>
    </message>
    <message>
        <source>Your last reply: by {model}, {time}.</source>
        <extracomment>gui/speed</extracomment>
        <translation>你的上一条回复：由 {model} 生成，{time}。</translation>
    </message>
    <message>
        <source>Your message</source>
        <extracomment>gui/chat</extracomment>
        <translation>你的消息</translation>
    </message>
    <message>
        <source>Your own</source>
        <extracomment>gui/specialists</extracomment>
        <translation>你自己的</translation>
    </message>
    <message>
        <source>Your prompts</source>
        <extracomment>gui/settings</extracomment>
        <translation>你的提示词</translation>
    </message>
    <message>
        <source>a beginner</source>
        <extracomment>a specialist</extracomment>
        <translation>初学者</translation>
    </message>
    <message>
        <source>a cache of a quarter of the size</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>四分之一大小的缓存</translation>
    </message>
    <message>
        <source>a cache of half the size</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>一半大小的缓存</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <extracomment>gui/models</extracomment>
        <translation>还剩几秒</translation>
    </message>
    <message numerus="yes">
        <source>a file</source>
        <comment>{n} files</comment>
        <extracomment>core/words_of_chats</extracomment>
        <translation>
            <numerusform>{n} 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>a good one to begin with, by this computer&apos;s memory and cores</source>
        <extracomment>core/picker_reason</extracomment>
        <translation>根据这台电脑的内存和核心，适合作为起步</translation>
    </message>
    <message>
        <source>a graphics processor</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>图形处理器</translation>
    </message>
    <message>
        <source>a licence of its own</source>
        <extracomment>core/licences</extracomment>
        <translation>自有许可证</translation>
    </message>
    <message numerus="yes">
        <source>a minute</source>
        <comment>{n} minutes</comment>
        <extracomment>core/wording_speed</extracomment>
        <translation>
            <numerusform>{n} 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>a model</source>
        <extracomment>gui/plots</extracomment>
        <translation>一个模型</translation>
    </message>
    <message>
        <source>a model without a name</source>
        <extracomment>gui/speed</extracomment>
        <translation>未命名的模型</translation>
    </message>
    <message>
        <source>a newer version of Goldcrest wrote it</source>
        <extracomment>gui/specialists</extracomment>
        <translation>它由更新版本的 Goldcrest 写入</translation>
    </message>
    <message>
        <source>a newer version of the program wrote it</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>它由更新版本的程序写入</translation>
    </message>
    <message numerus="yes">
        <source>a part of another kind</source>
        <comment>{n} parts of other kinds</comment>
        <extracomment>core/words_of_chats</extracomment>
        <translation>
            <numerusform>{n} 个其他类型的部分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a picture</source>
        <comment>{n} pictures</comment>
        <extracomment>core/words_of_chats</extracomment>
        <translation>
            <numerusform>{n} 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a recording</source>
        <comment>{n} recordings</comment>
        <extracomment>core/words_of_chats</extracomment>
        <translation>
            <numerusform>{n} 段录音</numerusform>
        </translation>
    </message>
    <message>
        <source>a reply or another measurement comes first</source>
        <extracomment>gui/speed</extracomment>
        <translation>回复或其他测速优先</translation>
    </message>
    <message>
        <source>a school student</source>
        <extracomment>a specialist</extracomment>
        <translation>中小学生</translation>
    </message>
    <message>
        <source>a smaller cache</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>更小的缓存</translation>
    </message>
    <message>
        <source>a university student</source>
        <extracomment>a specialist</extracomment>
        <translation>大学生</translation>
    </message>
    <message numerus="yes">
        <source>a use of a tool</source>
        <comment>{n} uses of tools</comment>
        <extracomment>core/words_of_chats</extracomment>
        <translation>
            <numerusform>{n} 次工具使用</numerusform>
        </translation>
    </message>
    <message>
        <source>a use policy applies</source>
        <extracomment>a model</extracomment>
        <translation>有使用政策限制</translation>
    </message>
    <message>
        <source>a virtual disk does not tell</source>
        <extracomment>core/machine</extracomment>
        <translation>虚拟磁盘不提供此信息</translation>
    </message>
    <message numerus="yes">
        <source>about a minute</source>
        <comment>about {n} minutes</comment>
        <extracomment>core/words_of_predictions</extracomment>
        <translation>
            <numerusform>约 {n} 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>about the same</source>
        <extracomment>gui/plots</extracomment>
        <translation>差不多</translation>
    </message>
    <message>
        <source>about {number} t/s</source>
        <extracomment>gui/models</extracomment>
        <translation>约 {number} t/s</translation>
    </message>
    <message>
        <source>about {n} t/s</source>
        <extracomment>core/picker_reason</extracomment>
        <translation>约 {n} t/s</translation>
    </message>
    <message numerus="yes">
        <source>about {n} token</source>
        <comment>about {n} tokens</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>约 {n} 个 token</numerusform>
        </translation>
    </message>
    <message>
        <source>about {seconds}</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>约 {seconds}</translation>
    </message>
    <message>
        <source>about {sent} of {of} tokens: {what}</source>
        <extracomment>gui/chat</extracomment>
        <translation>约 {sent}/{of} 个 token：{what}</translation>
    </message>
    <message numerus="yes">
        <source>about {used} of {n} token, {share} %</source>
        <comment>about {used} of {n} tokens, {share} %</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>约 {used}/{n} 个 token，{share}%</numerusform>
        </translation>
    </message>
    <message>
        <source>after {time}</source>
        <extracomment>gui/models</extracomment>
        <translation>用时 {time}</translation>
    </message>
    <message>
        <source>always thinks first</source>
        <extracomment>gui/models</extracomment>
        <translation>始终先思考</translation>
    </message>
    <message numerus="yes">
        <source>an adapter elsewhere</source>
        <comment>{n} adapters elsewhere</comment>
        <extracomment>core/words_of_chats</extracomment>
        <translation>
            <numerusform>{n} 个位于别处的适配器</numerusform>
        </translation>
    </message>
    <message>
        <source>an expert in another field</source>
        <extracomment>a specialist</extracomment>
        <translation>其他领域的专家</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more model</source>
        <comment>and {n} more models</comment>
        <extracomment>gui/plots</extracomment>
        <translation>
            <numerusform>以及另外 {n} 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>another Goldcrest is at it</source>
        <extracomment>gui/downloads</extracomment>
        <translation>另一个 Goldcrest 正在处理</translation>
    </message>
    <message>
        <source>answers as JSON</source>
        <extracomment>gui/specialists</extracomment>
        <translation>以 JSON 回答</translation>
    </message>
    <message>
        <source>answers as JSON by a schema</source>
        <extracomment>gui/specialists</extracomment>
        <translation>按 Schema 以 JSON 回答</translation>
    </message>
    <message>
        <source>answers at once</source>
        <extracomment>gui/models</extracomment>
        <translation>直接回答</translation>
    </message>
    <message>
        <source>answers by a grammar</source>
        <extracomment>gui/specialists</extracomment>
        <translation>按语法回答</translation>
    </message>
    <message>
        <source>answers without thinking</source>
        <extracomment>gui/specialists</extracomment>
        <translation>不思考直接回答</translation>
    </message>
    <message>
        <source>anything</source>
        <extracomment>gui/specialists</extracomment>
        <translation>任意内容</translation>
    </message>
    <message>
        <source>apologetic</source>
        <extracomment>a specialist</extracomment>
        <translation>致歉</translation>
    </message>
    <message>
        <source>archived</source>
        <extracomment>gui/chat_rows</extracomment>
        <translation>已归档</translation>
    </message>
    <message>
        <source>as fast as with llama.cpp&apos;s own settings</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>与使用 llama.cpp 自己的设置一样快</translation>
    </message>
    <message>
        <source>as it should be</source>
        <extracomment>app_doctor_models</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>as predicted</source>
        <extracomment>core/words_of_predictions</extracomment>
        <translation>与预测一致</translation>
    </message>
    <message>
        <source>at the start</source>
        <extracomment>gui/models</extracomment>
        <translation>在开头</translation>
    </message>
    <message>
        <source>at the start of a message</source>
        <extracomment>gui/commands</extracomment>
        <translation>在消息开头</translation>
    </message>
    <message>
        <source>at {place}</source>
        <extracomment>gui/plots</extracomment>
        <translation>{place} 处</translation>
    </message>
    <message>
        <source>at {time}</source>
        <extracomment>gui/plots</extracomment>
        <translation>{time}</translation>
    </message>
    <message>
        <source>before something changed</source>
        <extracomment>gui/models</extracomment>
        <translation>在某项变化之前</translation>
    </message>
    <message>
        <source>below 700 million monthly users, with a use policy; shown as Built with Llama</source>
        <extracomment>a model</extracomment>
        <translation>月活跃用户低于 7 亿，附使用政策；须显示“Built with Llama”</translation>
    </message>
    <message numerus="yes">
        <source>beside {n} other model</source>
        <comment>beside {n} other models</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>同时还有 {n} 个其他模型</numerusform>
        </translation>
    </message>
    <message>
        <source>better writing, at a slower pace</source>
        <extracomment>gui/models</extracomment>
        <translation>写得更好，但速度较慢</translation>
    </message>
    <message>
        <source>built-in</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>内置</translation>
    </message>
    <message>
        <source>caches</source>
        <extracomment>gui/disk</extracomment>
        <translation>缓存</translation>
    </message>
    <message>
        <source>can think first, if you want</source>
        <extracomment>gui/models</extracomment>
        <translation>可按需先思考</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <extracomment>gui/keeping</extracomment>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>cannot run here</source>
        <extracomment>gui/search</extracomment>
        <translation>无法在这里运行</translation>
    </message>
    <message>
        <source>clear and plain</source>
        <extracomment>a specialist</extracomment>
        <translation>清晰平实</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a fold</comment>
        <extracomment>gui/chat_rows, gui/specialists</extracomment>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>comfortable</source>
        <extracomment>gui/models</extracomment>
        <translation>舒适</translation>
    </message>
    <message>
        <source>comfortable: {speed}</source>
        <extracomment>gui/models</extracomment>
        <translation>舒适：{speed}</translation>
    </message>
    <message>
        <source>commercial use allowed</source>
        <extracomment>gui/models</extracomment>
        <translation>允许商用</translation>
    </message>
    <message>
        <source>commercial use with conditions</source>
        <extracomment>gui/models</extracomment>
        <translation>有条件允许商用</translation>
    </message>
    <message>
        <source>confident</source>
        <extracomment>a specialist</extracomment>
        <translation>自信</translation>
    </message>
    <message>
        <source>consent needed</source>
        <extracomment>gui/search</extracomment>
        <translation>需要同意</translation>
    </message>
    <message>
        <source>copies of models in their old folder</source>
        <extracomment>gui/disk</extracomment>
        <translation>旧文件夹中的模型副本</translation>
    </message>
    <message>
        <source>damaged</source>
        <extracomment>app_doctor_models</extracomment>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>difference</source>
        <extracomment>gui/plots</extracomment>
        <translation>差异</translation>
    </message>
    <message>
        <source>do not send</source>
        <extracomment>gui/chat</extracomment>
        <translation>不发送</translation>
    </message>
    <message>
        <source>easy to read for a twelve-year-old</source>
        <extracomment>a specialist</extracomment>
        <translation>十二岁孩子也容易读懂</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <extracomment>core/library, gui/library</extracomment>
        <translation>其他位置</translation>
    </message>
    <message>
        <source>ended: no room left</source>
        <extracomment>gui/chat</extracomment>
        <translation>已结束：没有剩余空间</translation>
    </message>
    <message>
        <source>exit status {n}</source>
        <extracomment>core/wording</extracomment>
        <translation>退出状态 {n}</translation>
    </message>
    <message>
        <source>field {value}</source>
        <extracomment>core/wording</extracomment>
        <translation>字段 {value}</translation>
    </message>
    <message>
        <source>firm but polite</source>
        <extracomment>a specialist</extracomment>
        <translation>坚定而礼貌</translation>
    </message>
    <message>
        <source>first word {seconds}</source>
        <extracomment>gui/chat</extracomment>
        <translation>首词 {seconds}</translation>
    </message>
    <message>
        <source>first {place}</source>
        <extracomment>gui/plots</extracomment>
        <translation>首次在{place}</translation>
    </message>
    <message>
        <source>fits</source>
        <extracomment>gui/models, gui/search</extracomment>
        <translation>可容纳</translation>
    </message>
    <message>
        <source>five short bullet points</source>
        <extracomment>a specialist</extracomment>
        <translation>五个简短要点</translation>
    </message>
    <message>
        <source>flash attention</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>Flash Attention</translation>
    </message>
    <message>
        <source>flash attention where it pays</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>在有益时使用 Flash Attention</translation>
    </message>
    <message>
        <source>for search, not for chats</source>
        <extracomment>gui/search</extracomment>
        <translation>用于搜索，不用于对话</translation>
    </message>
    <message>
        <source>formal</source>
        <extracomment>a specialist</extracomment>
        <translation>正式</translation>
    </message>
    <message>
        <source>friendly</source>
        <extracomment>a specialist</extracomment>
        <translation>友好</translation>
    </message>
    <message>
        <source>friendly and professional</source>
        <extracomment>a specialist</extracomment>
        <translation>友好而专业</translation>
    </message>
    <message>
        <source>from Goldcrest</source>
        <extracomment>gui/specialists</extracomment>
        <translation>来自 Goldcrest</translation>
    </message>
    <message>
        <source>from another folder</source>
        <extracomment>gui/library</extracomment>
        <translation>来自其他文件夹</translation>
    </message>
    <message>
        <source>from its size alone</source>
        <extracomment>gui/models</extracomment>
        <translation>仅根据大小估算</translation>
    </message>
    <message>
        <source>from what its parts take here</source>
        <extracomment>gui/models</extracomment>
        <translation>根据其各部分在这里的用时估算</translation>
    </message>
    <message>
        <source>from {source}</source>
        <extracomment>gui/library</extracomment>
        <translation>来自 {source}</translation>
    </message>
    <message>
        <source>hide</source>
        <comment>thoughts</comment>
        <extracomment>gui/chat</extracomment>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>higher</source>
        <extracomment>gui/plots</extracomment>
        <translation>更高</translation>
    </message>
    <message>
        <source>highest {point}</source>
        <extracomment>gui/plots</extracomment>
        <translation>最高：{point}</translation>
    </message>
    <message>
        <source>image</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>图片</translation>
    </message>
    <message>
        <source>in an empty field</source>
        <extracomment>gui/commands</extracomment>
        <translation>在空的输入框中</translation>
    </message>
    <message>
        <source>in another folder of yours</source>
        <extracomment>gui/library</extracomment>
        <translation>在你的其他文件夹中</translation>
    </message>
    <message>
        <source>in the file</source>
        <extracomment>gui/models</extracomment>
        <translation>文件自带</translation>
    </message>
    <message>
        <source>in the models folder</source>
        <extracomment>gui/library</extracomment>
        <translation>在模型文件夹中</translation>
    </message>
    <message>
        <source>in under {seconds} s</source>
        <extracomment>gui/chat</extracomment>
        <translation>不到 {seconds} 秒</translation>
    </message>
    <message>
        <source>in {source}</source>
        <extracomment>gui/library</extracomment>
        <translation>在 {source} 中</translation>
    </message>
    <message>
        <source>incomplete</source>
        <extracomment>app_doctor_models</extracomment>
        <translation>不完整</translation>
    </message>
    <message>
        <source>installed</source>
        <extracomment>gui/models, gui/search</extracomment>
        <translation>已安装</translation>
    </message>
    <message>
        <source>is long</source>
        <extracomment>gui/specialists</extracomment>
        <translation>较长</translation>
    </message>
    <message>
        <source>is missing</source>
        <extracomment>core/catalogue_schema</extracomment>
        <translation>缺失</translation>
    </message>
    <message>
        <source>is not a field of the catalogue</source>
        <extracomment>core/catalogue_schema</extracomment>
        <translation>不是目录中的字段</translation>
    </message>
    <message>
        <source>is not among the licences of the file</source>
        <extracomment>core/catalogue_schema</extracomment>
        <translation>不在文件所列的许可证中</translation>
    </message>
    <message>
        <source>is there twice</source>
        <extracomment>core/catalogue_schema</extracomment>
        <translation>出现了两次</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <extracomment>gui/specialists</extracomment>
        <translation>无法读取它</translation>
    </message>
    <message>
        <source>it changed while it was copied</source>
        <extracomment>core/library</extracomment>
        <translation>它在复制期间发生了变化</translation>
    </message>
    <message>
        <source>it changes the words of a model that reads and writes by one table</source>
        <extracomment>core/engine</extracomment>
        <translation>它更改了某个模型的词，而该模型的读和写共用一张表</translation>
    </message>
    <message>
        <source>it could not load the built-in model</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>无法加载内置模型</translation>
    </message>
    <message>
        <source>it crashed</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>崩溃了</translation>
    </message>
    <message>
        <source>it crashed ({cause})</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>崩溃了（{cause}）</translation>
    </message>
    <message>
        <source>it defines entities</source>
        <extracomment>core/documents</extracomment>
        <translation>它定义了实体</translation>
    </message>
    <message>
        <source>it did not answer for {seconds} s</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>{seconds} 秒内没有响应</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>未及时响应</translation>
    </message>
    <message>
        <source>it does not begin as such a file does</source>
        <extracomment>core/documents</extracomment>
        <translation>它的开头不符合此类文件</translation>
    </message>
    <message>
        <source>it does not say that it is one of Word</source>
        <extracomment>core/documents</extracomment>
        <translation>它没有声明自己是 Word 文档</translation>
    </message>
    <message>
        <source>it gave vectors that make no sense</source>
        <extracomment>core/engine</extracomment>
        <translation>它给出的向量没有意义</translation>
    </message>
    <message>
        <source>it goes on by itself</source>
        <extracomment>gui/downloads</extracomment>
        <translation>会自动继续</translation>
    </message>
    <message>
        <source>it has no “name”</source>
        <extracomment>core/specialists</extracomment>
        <translation>它没有“name”</translation>
    </message>
    <message>
        <source>it holds more than LoRA matrices</source>
        <extracomment>core/engine</extracomment>
        <translation>它包含 LoRA 矩阵以外的内容</translation>
    </message>
    <message>
        <source>it is a helper of another model, such as an adapter</source>
        <extracomment>core/library</extracomment>
        <translation>它是另一个模型的辅助文件，例如适配器</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>它已损坏</translation>
    </message>
    <message>
        <source>it is empty</source>
        <extracomment>core/engine</extracomment>
        <translation>它是空的</translation>
    </message>
    <message>
        <source>it is for another model</source>
        <extracomment>core/engine</extracomment>
        <translation>它适用于其他模型</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>它有密码锁定</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <extracomment>core/documents, core/toml_files</extracomment>
        <translation>它的嵌套层数过多</translation>
    </message>
    <message>
        <source>it is no LoRA adapter</source>
        <extracomment>core/engine</extracomment>
        <translation>它不是 LoRA 适配器</translation>
    </message>
    <message>
        <source>it is no file</source>
        <extracomment>core/chat, core/documents, core/toml_files</extracomment>
        <translation>它不是文件</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <extracomment>core/toml_files</extracomment>
        <translation>它不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>it is no whole GGUF file</source>
        <extracomment>core/engine</extracomment>
        <translation>它不是完整的 GGUF 文件</translation>
    </message>
    <message>
        <source>it is to act on parts of a prompt only, which this engine cannot do</source>
        <extracomment>core/engine</extracomment>
        <translation>它只作用于提示词的某些部分，而此引擎做不到</translation>
    </message>
    <message>
        <source>it is too large</source>
        <extracomment>core/prompts, core/toml_files, core/words_of_chats</extracomment>
        <translation>它太大</translation>
    </message>
    <message>
        <source>it is too long</source>
        <extracomment>core/engine</extracomment>
        <translation>它太长</translation>
    </message>
    <message>
        <source>it sends elsewhere</source>
        <extracomment>core/hub</extracomment>
        <translation>它转到了别处</translation>
    </message>
    <message>
        <source>it unpacks to far too much</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>它解压后过大</translation>
    </message>
    <message>
        <source>its folder cannot be read</source>
        <extracomment>gui/downloads</extracomment>
        <translation>无法读取其文件夹</translation>
    </message>
    <message>
        <source>its folder is missing</source>
        <extracomment>gui/downloads</extracomment>
        <translation>其文件夹不存在</translation>
    </message>
    <message>
        <source>its strength is no plain number</source>
        <extracomment>core/engine</extracomment>
        <translation>它的强度不是普通数字</translation>
    </message>
    <message>
        <source>leave out</source>
        <extracomment>gui/chat</extracomment>
        <translation>省略</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <extracomment>core/words_of_predictions</extracomment>
        <translation>不到一分钟</translation>
    </message>
    <message>
        <source>licence {licence}</source>
        <extracomment>gui/models</extracomment>
        <translation>许可证 {licence}</translation>
    </message>
    <message>
        <source>line {value}</source>
        <extracomment>core/wording</extracomment>
        <translation>第 {value} 行</translation>
    </message>
    <message>
        <source>llama.cpp cannot read it</source>
        <extracomment>core/engine</extracomment>
        <translation>llama.cpp 无法读取它</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s own build</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>llama.cpp 自己的构建</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s own settings (its newest build for this processor, with repacking, steps of {tokens} tokens, flash attention)</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>llama.cpp 自己的设置（针对此处理器的最新构建，带重新排布，每步 {tokens} 个 token，Flash Attention）</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s own settings are in use.</source>
        <extracomment>gui/speed</extracomment>
        <translation>正在使用 llama.cpp 自己的设置。</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s own settings are used again.</source>
        <extracomment>gui/speed</extracomment>
        <translation>重新使用 llama.cpp 自己的设置。</translation>
    </message>
    <message>
        <source>long</source>
        <extracomment>gui/dates</extracomment>
        <translation>长</translation>
    </message>
    <message>
        <source>looks like code</source>
        <extracomment>gui/specialists</extracomment>
        <translation>看起来像代码</translation>
    </message>
    <message>
        <source>lower</source>
        <extracomment>gui/plots</extracomment>
        <translation>更低</translation>
    </message>
    <message>
        <source>lowest {point}</source>
        <extracomment>gui/plots</extracomment>
        <translation>最低：{point}</translation>
    </message>
    <message>
        <source>macOS gives such a key only to programs that may watch all that you type, so Goldcrest takes none. Quick ask opens from the icon in the menu bar.</source>
        <extracomment>gui/settings</extracomment>
        <translation>macOS 只允许能监视你全部输入的程序使用这样的快捷键，因此 Goldcrest 不使用任何快捷键。快速提问可从菜单栏图标打开。</translation>
    </message>
    <message>
        <source>makes more mistakes</source>
        <extracomment>gui/search</extracomment>
        <translation>错误较多</translation>
    </message>
    <message>
        <source>markdown</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>measured</source>
        <extracomment>gui/models, gui/plots</extracomment>
        <translation>实测</translation>
    </message>
    <message>
        <source>measured on a model of the same shape</source>
        <extracomment>gui/models</extracomment>
        <translation>在相同结构的模型上实测</translation>
    </message>
    <message>
        <source>measured tokens/s</source>
        <extracomment>gui/plots</extracomment>
        <translation>实测 token/秒</translation>
    </message>
    <message>
        <source>measuring, {seconds} s left</source>
        <extracomment>gui/models</extracomment>
        <translation>正在测速，剩余 {seconds} 秒</translation>
    </message>
    <message>
        <source>memory ran short and was moved to the disk</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>内存不足而移到了磁盘</translation>
    </message>
    <message>
        <source>min-p {value}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Min-p {value}</translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>core/settings</extracomment>
        <translation>分钟</translation>
    </message>
    <message>
        <source>model {value}</source>
        <extracomment>core/wording</extracomment>
        <translation>模型 {value}</translation>
    </message>
    <message>
        <source>more than {n} times faster</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>速度超过 {n} 倍</translation>
    </message>
    <message>
        <source>most exact, slower</source>
        <extracomment>gui/search</extracomment>
        <translation>最精确，较慢</translation>
    </message>
    <message>
        <source>must be 40 hex digits</source>
        <extracomment>core/catalogue_rules</extracomment>
        <translation>必须是 40 位十六进制数字</translation>
    </message>
    <message>
        <source>must be 64 hex digits</source>
        <extracomment>core/catalogue_rules</extracomment>
        <translation>必须是 64 位十六进制数字</translation>
    </message>
    <message>
        <source>must be a build such as &quot;b10828&quot; or a date</source>
        <extracomment>core/catalogue_rules</extracomment>
        <translation>必须是 &quot;b10828&quot; 这样的构建或日期</translation>
    </message>
    <message>
        <source>must be a list of tables</source>
        <extracomment>core/catalogue_rules</extracomment>
        <translation>必须是表的列表</translation>
    </message>
    <message>
        <source>must be a name such as Q4_K_M</source>
        <extracomment>core/catalogue_rules</extracomment>
        <translation>必须是 Q4_K_M 这样的名称</translation>
    </message>
    <message>
        <source>must be a table</source>
        <extracomment>core/catalogue_rules, core/catalogue_schema</extracomment>
        <translation>必须是表</translation>
    </message>
    <message>
        <source>must be a text</source>
        <extracomment>core/catalogue_rules</extracomment>
        <translation>必须是文本</translation>
    </message>
    <message>
        <source>must be an https address</source>
        <extracomment>core/catalogue_rules</extracomment>
        <translation>必须是 https 地址</translation>
    </message>
    <message>
        <source>must be llama.cpp&apos;s name</source>
        <extracomment>core/catalogue_rules</extracomment>
        <translation>必须是 llama.cpp 使用的名称</translation>
    </message>
    <message>
        <source>must be owner/name</source>
        <extracomment>core/catalogue_rules</extracomment>
        <translation>必须是“所有者/名称”的形式</translation>
    </message>
    <message>
        <source>must be small letters, digits, dots, hyphens</source>
        <extracomment>core/catalogue_rules</extracomment>
        <translation>必须只含小写字母、数字、点和连字符</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <extracomment>core/catalogue_rules</extracomment>
        <translation>必须是 true 或 false</translation>
    </message>
    <message>
        <source>must end in .gguf</source>
        <extracomment>core/catalogue_rules</extracomment>
        <translation>必须以 .gguf 结尾</translation>
    </message>
    <message>
        <source>nearly the original</source>
        <extracomment>gui/search</extracomment>
        <translation>接近原版</translation>
    </message>
    <message>
        <source>needs about {size}</source>
        <extracomment>gui/search</extracomment>
        <translation>约需 {size}</translation>
    </message>
    <message>
        <source>needs administrator rights</source>
        <extracomment>core/machine</extracomment>
        <translation>需要管理员权限</translation>
    </message>
    <message>
        <source>needs {size}</source>
        <extracomment>gui/models, gui/search</extracomment>
        <translation>需要 {size}</translation>
    </message>
    <message>
        <source>new chat model</source>
        <extracomment>gui/commands</extracomment>
        <translation>新对话 模型</translation>
    </message>
    <message>
        <source>no GPU</source>
        <extracomment>gui/models</extracomment>
        <translation>无 GPU</translation>
    </message>
    <message>
        <source>no exit status</source>
        <extracomment>core/engine</extracomment>
        <translation>没有退出状态</translation>
    </message>
    <message>
        <source>no flash attention</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>不用 Flash Attention</translation>
    </message>
    <message>
        <source>no graphics processor</source>
        <extracomment>gui/plots</extracomment>
        <translation>无图形处理器</translation>
    </message>
    <message>
        <source>no keyring is running</source>
        <extracomment>core/tokens</extracomment>
        <translation>没有正在运行的密钥环</translation>
    </message>
    <message>
        <source>no network, goes on by itself</source>
        <extracomment>gui/downloads</extracomment>
        <translation>没有网络，会自动继续</translation>
    </message>
    <message>
        <source>none: it may answer oddly</source>
        <extracomment>gui/models</extracomment>
        <translation>无：回答可能很奇怪</translation>
    </message>
    <message>
        <source>not even the built-in model fits into its memory</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>连内置模型也放不进其内存</translation>
    </message>
    <message>
        <source>not for commercial use</source>
        <extracomment>gui/models</extracomment>
        <translation>不可商用</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>core/wording_tuning, gui/models</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>not measured</source>
        <extracomment>gui/speed</extracomment>
        <translation>未测速</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <extracomment>gui/models</extracomment>
        <translation>尚未测速</translation>
    </message>
    <message>
        <source>not told by this system</source>
        <extracomment>core/machine</extracomment>
        <translation>此系统不提供</translation>
    </message>
    <message>
        <source>nothing could be read</source>
        <extracomment>core/machine</extracomment>
        <translation>什么都没能读取</translation>
    </message>
    <message>
        <source>nothing was said in it</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>其中没有任何内容</translation>
    </message>
    <message>
        <source>of memory</source>
        <extracomment>gui/speed</extracomment>
        <translation>内存</translation>
    </message>
    <message>
        <source>on another processor</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>在其他处理器上</translation>
    </message>
    <message>
        <source>on battery</source>
        <extracomment>gui/speed</extracomment>
        <translation>使用电池</translation>
    </message>
    <message>
        <source>on mains</source>
        <extracomment>gui/speed</extracomment>
        <translation>接通电源</translation>
    </message>
    <message>
        <source>on this computer</source>
        <extracomment>gui/models</extracomment>
        <translation>在本机上</translation>
    </message>
    <message>
        <source>on this computer already</source>
        <extracomment>gui/models</extracomment>
        <translation>已在这台电脑上</translation>
    </message>
    <message>
        <source>on {day}</source>
        <extracomment>gui/plots</extracomment>
        <translation>{day}</translation>
    </message>
    <message>
        <source>on {source}</source>
        <extracomment>gui/speed</extracomment>
        <translation>使用 {source}</translation>
    </message>
    <message>
        <source>one page</source>
        <extracomment>a specialist</extracomment>
        <translation>一页</translation>
    </message>
    <message>
        <source>one sentence</source>
        <extracomment>a specialist</extracomment>
        <translation>一句话</translation>
    </message>
    <message>
        <source>only below 10 million US dollars of yearly revenue</source>
        <extracomment>a model</extracomment>
        <translation>仅限年收入低于 1000 万美元</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a fold</comment>
        <extracomment>gui/chat_rows, gui/specialists</extracomment>
        <translation>已展开</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between keys</comment>
        <extracomment>gui/commands</extracomment>
        <translation>或</translation>
    </message>
    <message>
        <source>other programs were busy</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>其他程序繁忙</translation>
    </message>
    <message numerus="yes">
        <source>page {where} of {of}</source>
        <comment>pages {where} of {of}</comment>
        <extracomment>core/words_of_documents</extracomment>
        <translation>
            <numerusform>第 {where} 页，共 {of} 页</numerusform>
        </translation>
    </message>
    <message>
        <source>perhaps {seconds}</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>可能 {seconds}</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>gui/chat_rows</extracomment>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>polite and formal</source>
        <extracomment>a specialist</extracomment>
        <translation>礼貌而正式</translation>
    </message>
    <message>
        <source>power</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>电源</translation>
    </message>
    <message>
        <source>predicted</source>
        <extracomment>gui/models, gui/plots</extracomment>
        <translation>预测</translation>
    </message>
    <message>
        <source>predicted tokens/s</source>
        <extracomment>gui/plots</extracomment>
        <translation>预测 token/秒</translation>
    </message>
    <message>
        <source>predicted {predicted}, measured {measured}</source>
        <extracomment>gui/plots</extracomment>
        <translation>预测 {predicted}，实测 {measured}</translation>
    </message>
    <message>
        <source>predicted {predicted}, measured {measured} t/s</source>
        <extracomment>core/words_of_predictions</extracomment>
        <translation>预测 {predicted}，实测 {measured} t/s</translation>
    </message>
    <message>
        <source>predicted ±{percent} %</source>
        <extracomment>gui/models</extracomment>
        <translation>预测 ±{percent}%</translation>
    </message>
    <message>
        <source>presence {value}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>存在惩罚 {value}</translation>
    </message>
    <message>
        <source>prompts and writing {change}</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>读取提示词和生成{change}</translation>
    </message>
    <message>
        <source>prompts {reads}, writing {writes}</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>读取提示词{reads}，生成{writes}</translation>
    </message>
    <message>
        <source>quick answers, rewriting</source>
        <extracomment>gui/models</extracomment>
        <translation>快速回答、改写</translation>
    </message>
    <message>
        <source>read whole, with nothing to compare it with yet</source>
        <extracomment>app_doctor_models</extracomment>
        <translation>已完整读取，尚无可比较的内容</translation>
    </message>
    <message>
        <source>reading a question</source>
        <extracomment>gui/speed</extracomment>
        <translation>读取问题</translation>
    </message>
    <message>
        <source>reads {speed}</source>
        <extracomment>gui/plots</extracomment>
        <translation>读取 {speed}</translation>
    </message>
    <message>
        <source>recommended</source>
        <extracomment>gui/models</extracomment>
        <translation>推荐</translation>
    </message>
    <message>
        <source>recommended for this computer: {advice}</source>
        <extracomment>gui/models</extracomment>
        <translation>推荐用于这台电脑：{advice}</translation>
    </message>
    <message>
        <source>redirected to an address that is not safe</source>
        <extracomment>core/hub</extracomment>
        <translation>被重定向到不安全的地址</translation>
    </message>
    <message>
        <source>repetition {value}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>重复惩罚 {value}</translation>
    </message>
    <message>
        <source>resumed at {percent} %</source>
        <extracomment>gui/downloads</extracomment>
        <translation>从 {percent}% 处继续</translation>
    </message>
    <message>
        <source>revision {revision}</source>
        <extracomment>gui/models</extracomment>
        <translation>修订版 {revision}</translation>
    </message>
    <message>
        <source>says {words}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>包含{words}</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>gui/speed</extracomment>
        <translation>秒</translation>
    </message>
    <message>
        <source>seed {value}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>种子 {value}</translation>
    </message>
    <message>
        <source>settings</source>
        <extracomment>gui/commands</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>short</source>
        <extracomment>a specialist, gui/dates</extracomment>
        <translation>简短</translation>
    </message>
    <message>
        <source>short and direct</source>
        <extracomment>a specialist</extracomment>
        <translation>简短直接</translation>
    </message>
    <message>
        <source>show</source>
        <comment>thoughts</comment>
        <extracomment>gui/chat</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>size not known</source>
        <extracomment>gui/models</extracomment>
        <translation>大小未知</translation>
    </message>
    <message>
        <source>slower than before</source>
        <extracomment>gui/speed</extracomment>
        <translation>比以前慢</translation>
    </message>
    <message>
        <source>source code</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>源代码</translation>
    </message>
    <message numerus="yes">
        <source>steps of {n} token</source>
        <comment>steps of {n} tokens</comment>
        <extracomment>core/wording_tuning</extracomment>
        <translation>
            <numerusform>每步 {n} 个 token</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped before its end</source>
        <extracomment>gui/chat</extracomment>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>stopped by you</source>
        <extracomment>gui/chat</extracomment>
        <translation>由你停止</translation>
    </message>
    <message>
        <source>stopped early</source>
        <extracomment>gui/speed</extracomment>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>suits {models}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>适合 {models}</translation>
    </message>
    <message>
        <source>suits {models}, on this computer</source>
        <extracomment>gui/specialists</extracomment>
        <translation>适合本机上的 {models}</translation>
    </message>
    <message>
        <source>sustained</source>
        <extracomment>gui/speed</extracomment>
        <translation>持续</translation>
    </message>
    <message>
        <source>t/s: tokens per second</source>
        <extracomment>gui/plots</extracomment>
        <translation>t/s：每秒 token 数</translation>
    </message>
    <message>
        <source>table</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>表格</translation>
    </message>
    <message>
        <source>temperature {value}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>温度 {value}</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>文本</translation>
    </message>
    <message>
        <source>the Hugging Face cache</source>
        <extracomment>core/library</extracomment>
        <translation>Hugging Face 缓存</translation>
    </message>
    <message>
        <source>the answer is compressed</source>
        <extracomment>core/hub</extracomment>
        <translation>应答经过压缩</translation>
    </message>
    <message>
        <source>the answer is nested too deeply</source>
        <extracomment>core/hub</extracomment>
        <translation>应答的嵌套层数过多</translation>
    </message>
    <message>
        <source>the answer is too long</source>
        <extracomment>core/hub</extracomment>
        <translation>应答过长</translation>
    </message>
    <message>
        <source>the answer takes too long</source>
        <extracomment>core/hub</extracomment>
        <translation>应答耗时过长</translation>
    </message>
    <message>
        <source>the answer tells of no version</source>
        <extracomment>core/hub</extracomment>
        <translation>应答中没有版本信息</translation>
    </message>
    <message>
        <source>the best answers, for fast computers</source>
        <extracomment>gui/models</extracomment>
        <translation>回答最好，适合快速的电脑</translation>
    </message>
    <message>
        <source>the best for most laptops</source>
        <extracomment>gui/models</extracomment>
        <translation>最适合大多数笔记本电脑</translation>
    </message>
    <message>
        <source>the computer ran on its battery</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>电脑使用电池供电</translation>
    </message>
    <message>
        <source>the computer that this virtual machine runs on was busy</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>运行此虚拟机的电脑繁忙</translation>
    </message>
    <message>
        <source>the connection broke, goes on by itself</source>
        <extracomment>gui/downloads</extracomment>
        <translation>连接中断，会自动继续</translation>
    </message>
    <message>
        <source>the connection ended too early</source>
        <extracomment>core/hub</extracomment>
        <translation>连接过早结束</translation>
    </message>
    <message>
        <source>the connection is metered</source>
        <extracomment>gui/downloads</extracomment>
        <translation>连接按流量计费</translation>
    </message>
    <message>
        <source>the disk fails</source>
        <extracomment>gui/downloads</extracomment>
        <translation>磁盘出现故障</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <extracomment>gui/downloads</extracomment>
        <translation>磁盘已满</translation>
    </message>
    <message numerus="yes">
        <source>the end of a very long message</source>
        <comment>the ends of {n} very long messages</comment>
        <extracomment>core/words_of_chats</extracomment>
        <translation>
            <numerusform>{n} 条超长消息的结尾</numerusform>
        </translation>
    </message>
    <message>
        <source>the engine</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>引擎</translation>
    </message>
    <message>
        <source>the engine does not take the adapters</source>
        <extracomment>core/engine</extracomment>
        <translation>引擎不接受这些适配器</translation>
    </message>
    <message>
        <source>the engine refuses it</source>
        <extracomment>core/engine</extracomment>
        <translation>引擎拒绝了它</translation>
    </message>
    <message>
        <source>the engine&apos;s build for this processor</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>针对此处理器的引擎构建</translation>
    </message>
    <message>
        <source>the file ends in the middle</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>文件中途截断</translation>
    </message>
    <message>
        <source>the file has been cut off</source>
        <extracomment>core/hub</extracomment>
        <translation>文件已被截断</translation>
    </message>
    <message>
        <source>the file has gone</source>
        <extracomment>core/engine</extracomment>
        <translation>文件已不存在</translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <extracomment>core/catalogue_schema</extracomment>
        <translation>文件不是 UTF-8</translation>
    </message>
    <message>
        <source>the grammar of the schema is too long</source>
        <extracomment>core/engine</extracomment>
        <translation>该 schema 的语法过长</translation>
    </message>
    <message>
        <source>the graphics driver</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>图形驱动程序</translation>
    </message>
    <message>
        <source>the header is larger than any sound one</source>
        <extracomment>core/hub</extracomment>
        <translation>文件头超出合理大小</translation>
    </message>
    <message>
        <source>the hub is busy, goes on by itself</source>
        <extracomment>gui/downloads</extracomment>
        <translation>模型库正忙，会自动继续</translation>
    </message>
    <message>
        <source>the largest model above your {line} t/s line, {speed}</source>
        <extracomment>core/picker_reason</extracomment>
        <translation>高于你的 {line} t/s 线的最大模型，{speed}</translation>
    </message>
    <message>
        <source>the largest model surely above your {line} t/s line, {speed}; {other} may be below it, {its_speed}</source>
        <extracomment>core/picker_reason</extracomment>
        <translation>确定高于你的 {line} t/s 线的最大模型，{speed}；{other} 可能低于该线，{its_speed}</translation>
    </message>
    <message>
        <source>the model in memory of its own</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>模型使用独立内存</translation>
    </message>
    <message>
        <source>the network wants you to sign in</source>
        <extracomment>gui/downloads</extracomment>
        <translation>网络要求你登录</translation>
    </message>
    <message>
        <source>the only kind there is</source>
        <extracomment>gui/search</extracomment>
        <translation>唯一的类型</translation>
    </message>
    <message>
        <source>the power plan</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>电源计划</translation>
    </message>
    <message>
        <source>the processor slowed down because it was hot</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>处理器因过热而降速</translation>
    </message>
    <message numerus="yes">
        <source>the remains of a download or a copy</source>
        <comment>the remains of {n} downloads or copies</comment>
        <extracomment>gui/disk</extracomment>
        <translation>
            <numerusform>{n} 个下载或副本的残留</numerusform>
        </translation>
    </message>
    <message>
        <source>the reply so far does not follow it</source>
        <extracomment>core/engine</extracomment>
        <translation>目前的回复不符合它</translation>
    </message>
    <message>
        <source>the same</source>
        <extracomment>core/wording_tuning, gui/plots</extracomment>
        <translation>相同</translation>
    </message>
    <message>
        <source>the schema is nested too deeply</source>
        <extracomment>core/engine</extracomment>
        <translation>Schema 的嵌套层数过多</translation>
    </message>
    <message>
        <source>the schema is no JSON object</source>
        <extracomment>core/engine</extracomment>
        <translation>Schema 不是 JSON 对象</translation>
    </message>
    <message>
        <source>the smallest one, perhaps below your {line} t/s line, {speed}</source>
        <extracomment>core/picker_reason</extracomment>
        <translation>最小的模型，可能低于你的 {line} t/s 线，{speed}</translation>
    </message>
    <message>
        <source>the smallest one, though below your {line} t/s line, {speed}</source>
        <extracomment>core/picker_reason</extracomment>
        <translation>最小的模型，但低于你的 {line} t/s 线，{speed}</translation>
    </message>
    <message>
        <source>the smallest, for old computers</source>
        <extracomment>gui/models</extracomment>
        <translation>最小，适合旧电脑</translation>
    </message>
    <message>
        <source>the storage host refused</source>
        <extracomment>core/hub</extracomment>
        <translation>存储主机拒绝了请求</translation>
    </message>
    <message>
        <source>the system did not answer in time</source>
        <extracomment>core/machine</extracomment>
        <translation>系统没有及时响应</translation>
    </message>
    <message>
        <source>the system tells of one kind of core only</source>
        <extracomment>core/machine</extracomment>
        <translation>系统只提供一种核心的信息</translation>
    </message>
    <message>
        <source>there are too many</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>数量太多</translation>
    </message>
    <message>
        <source>there is no battery</source>
        <extracomment>core/machine</extracomment>
        <translation>没有电池</translation>
    </message>
    <message>
        <source>thinks first</source>
        <extracomment>gui/specialists</extracomment>
        <translation>先思考</translation>
    </message>
    <message numerus="yes">
        <source>thinks for {n} token at most</source>
        <comment>thinks for {n} tokens at most</comment>
        <extracomment>gui/specialists</extracomment>
        <translation>
            <numerusform>最多思考 {n} 个 token</numerusform>
        </translation>
    </message>
    <message>
        <source>this model has no chat template; {name} was used</source>
        <extracomment>core/notices</extracomment>
        <translation>此模型没有对话模板；已使用 {name}</translation>
    </message>
    <message>
        <source>this model&apos;s chat template does not take this chat; {name} was used instead</source>
        <extracomment>core/notices</extracomment>
        <translation>此模型的对话模板不支持此对话；已改用 {name}</translation>
    </message>
    <message>
        <source>this model&apos;s chat template is broken; {name} was used instead</source>
        <extracomment>core/notices</extracomment>
        <translation>此模型的对话模板已损坏；已改用 {name}</translation>
    </message>
    <message numerus="yes">
        <source>threads that give up waiting after {n} turn</source>
        <comment>threads that give up waiting after {n} turns</comment>
        <extracomment>core/wording_tuning</extracomment>
        <translation>
            <numerusform>线程等待 {n} 轮后放弃</numerusform>
        </translation>
    </message>
    <message>
        <source>three sentences</source>
        <extracomment>a specialist</extracomment>
        <translation>三句话</translation>
    </message>
    <message>
        <source>tight</source>
        <extracomment>gui/models, gui/search</extracomment>
        <translation>勉强可容纳</translation>
    </message>
    <message>
        <source>to load the model</source>
        <extracomment>gui/speed</extracomment>
        <translation>加载模型</translation>
    </message>
    <message>
        <source>tokens</source>
        <extracomment>core/settings</extracomment>
        <translation>token</translation>
    </message>
    <message>
        <source>tokens</source>
        <comment>after a number</comment>
        <extracomment>gui/chat</extracomment>
        <translation>个 token</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <extracomment>core/settings, gui/models, gui/speed</extracomment>
        <translation>token/秒</translation>
    </message>
    <message>
        <source>too many redirects</source>
        <extracomment>core/hub</extracomment>
        <translation>重定向次数过多</translation>
    </message>
    <message>
        <source>top-k {value}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Top-k {value}</translation>
    </message>
    <message>
        <source>top-p {value}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>Top-p {value}</translation>
    </message>
    <message>
        <source>translate, translation</source>
        <extracomment>gui/specialists</extracomment>
        <translation>翻译, 译文</translation>
    </message>
    <message>
        <source>under way</source>
        <extracomment>gui/downloads</extracomment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>under {n} s</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>不到 {n} 秒</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>gui/speed</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>gui/chat_rows</extracomment>
        <translation>未读</translation>
    </message>
    <message>
        <source>unsteady</source>
        <extracomment>gui/speed</extracomment>
        <translation>不稳定</translation>
    </message>
    <message>
        <source>up to {count}</source>
        <extracomment>gui/models</extracomment>
        <translation>最多 {count}</translation>
    </message>
    <message>
        <source>up to {tokens}</source>
        <extracomment>gui/models</extracomment>
        <translation>最多 {tokens}</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>gui/models</extracomment>
        <translation>正在等待</translation>
    </message>
    <message>
        <source>web page</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>网页</translation>
    </message>
    <message>
        <source>when the chat is full, leaves out the oldest messages</source>
        <extracomment>gui/specialists</extracomment>
        <translation>对话已满时，省略最早的消息</translation>
    </message>
    <message>
        <source>when the chat is full, sends nothing more</source>
        <extracomment>gui/specialists</extracomment>
        <translation>对话已满时，不再发送</translation>
    </message>
    <message>
        <source>when the chat is full, summarises the oldest messages</source>
        <extracomment>gui/specialists</extracomment>
        <translation>对话已满时，总结最早的消息</translation>
    </message>
    <message>
        <source>with a graphics processor that is not there now</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>在现已不存在的图形处理器上</translation>
    </message>
    <message>
        <source>with another driver of the graphics processor</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>在图形处理器使用其他驱动程序时</translation>
    </message>
    <message>
        <source>with another version of the engine</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>在其他版本的引擎上</translation>
    </message>
    <message>
        <source>without the pictures</source>
        <extracomment>gui/chat</extracomment>
        <translation>不含图片</translation>
    </message>
    <message>
        <source>won&apos;t fit</source>
        <extracomment>gui/models, gui/search</extracomment>
        <translation>无法容纳</translation>
    </message>
    <message>
        <source>write each value on one line</source>
        <extracomment>core/catalogue_schema</extracomment>
        <translation>请将每个值写在一行中</translation>
    </message>
    <message>
        <source>writing an answer</source>
        <extracomment>gui/speed</extracomment>
        <translation>生成回答</translation>
    </message>
    <message>
        <source>wrong answer</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>答案错误</translation>
    </message>
    <message>
        <source>your folder</source>
        <extracomment>core/library</extracomment>
        <translation>你的文件夹</translation>
    </message>
    <message>
        <source>your own</source>
        <extracomment>gui/specialists</extracomment>
        <translation>你自己的</translation>
    </message>
    <message>
        <source>your own, and those of other programs</source>
        <extracomment>gui/models</extracomment>
        <translation>你自己的，以及其他程序的</translation>
    </message>
    <message>
        <source>{action} {name}</source>
        <extracomment>gui/models</extracomment>
        <translation>{action} {name}</translation>
    </message>
    <message>
        <source>{action}: {name}</source>
        <extracomment>gui/downloads</extracomment>
        <translation>{action}：{name}</translation>
    </message>
    <message>
        <source>{base} GHz, for a while up to {most} GHz</source>
        <extracomment>core/machine</extracomment>
        <translation>{base} GHz，短时最高 {most} GHz</translation>
    </message>
    <message>
        <source>{build} on {device}</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>{build}，运行于 {device}</translation>
    </message>
    <message numerus="yes">
        <source>{build} with {n} layer there</source>
        <comment>{build} with {n} layers there</comment>
        <extracomment>core/wording_tuning</extracomment>
        <translation>
            <numerusform>{build}，其中 {n} 层在那里</numerusform>
        </translation>
    </message>
    <message>
        <source>{build} without repacking</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>{build}，不重新排布</translation>
    </message>
    <message>
        <source>{cause} {share} of the time</source>
        <extracomment>gui/why</extracomment>
        <translation>{cause}：占时间的 {share}</translation>
    </message>
    <message>
        <source>{clean} is {place}.</source>
        <extracomment>gui/models</extracomment>
        <translation>{clean} {place}。</translation>
    </message>
    <message>
        <source>{computer}. More about the hardware.</source>
        <extracomment>gui/hardware</extracomment>
        <translation>{computer}。进一步了解硬件。</translation>
    </message>
    <message>
        <source>{copies}: {size} could be freed</source>
        <extracomment>gui/library</extracomment>
        <translation>{copies}：可释放 {size}</translation>
    </message>
    <message>
        <source>{cores} ({performance} performance, {efficiency} efficiency)</source>
        <extracomment>core/machine</extracomment>
        <translation>{cores}（{performance} 个性能核，{efficiency} 个能效核）</translation>
    </message>
    <message>
        <source>{cores}; Goldcrest may use {n} of {total}</source>
        <extracomment>core/machine</extracomment>
        <translation>{cores}；Goldcrest 可使用 {total} 个中的 {n} 个</translation>
    </message>
    <message numerus="yes">
        <source>{count} download</source>
        <comment>{count} downloads</comment>
        <extracomment>gui/search</extracomment>
        <translation>
            <numerusform>{count} 次下载</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} download a month</source>
        <comment>{count} downloads a month</comment>
        <extracomment>gui/search</extracomment>
        <translation>
            <numerusform>每月 {count} 次下载</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} like</source>
        <comment>{count} likes</comment>
        <extracomment>gui/search</extracomment>
        <translation>
            <numerusform>{count} 个赞</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} more</source>
        <extracomment>gui/library</extracomment>
        <translation>另外 {count} 项</translation>
    </message>
    <message>
        <source>{count} of {of} parts</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{count}/{of} 个部分</translation>
    </message>
    <message>
        <source>{count} of {of} parts, about {tokens} tokens</source>
        <extracomment>gui/chat</extracomment>
        <translation>{count}/{of} 个部分，约 {tokens} 个 token</translation>
    </message>
    <message>
        <source>{count} of {of} passages</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{count}/{of} 个段落</translation>
    </message>
    <message>
        <source>{cpu}, memory: {memory}.</source>
        <extracomment>app_doctor</extracomment>
        <translation>{cpu}，内存：{memory}。</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <extracomment>gui/dates</extracomment>
        <translation>{month}{day}日</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <extracomment>gui/dates</extracomment>
        <translation>{year}年{month}{day}日</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>gui/plots, gui/privacy</extracomment>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{device} failed, so the processor answered</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>{device} 失败，因此由处理器回答</translation>
    </message>
    <message>
        <source>{device} failed, so the processor answered.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>{device} 失败，因此由处理器回答。</translation>
    </message>
    <message>
        <source>{device} failed, so the processor answers instead.</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>{device} 失败，因此改由处理器回答。</translation>
    </message>
    <message>
        <source>{device} gives wrong answers.</source>
        <extracomment>core/words_of_checkup</extracomment>
        <translation>{device} 给出错误答案。</translation>
    </message>
    <message>
        <source>{device} wrote {speed}.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>{device} 的生成速度为 {speed}。</translation>
    </message>
    <message numerus="yes">
        <source>{device}, {n} thread</source>
        <comment>{device}, {n} threads</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>{device}，{n} 个线程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} model was checked before.</source>
        <comment>{done} of {n} models were checked before.</comment>
        <extracomment>gui/disk</extracomment>
        <translation>
            <numerusform>{n} 个模型中有 {done} 个此前已检查。</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {whole}</source>
        <extracomment>gui/models</extracomment>
        <translation>{done} / {whole}</translation>
    </message>
    <message>
        <source>{downloads} downloads write to the models folder.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>{downloads} 个下载正在写入模型文件夹。</translation>
    </message>
    <message>
        <source>{energy} for each token ({watts} W), of both processors, what it takes at rest included.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>每个 token {energy}（{watts} W），两个处理器合计，含空闲时的耗电。</translation>
    </message>
    <message>
        <source>{energy} for each token ({watts} W), of the graphics processor alone, what it takes at rest included.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>每个 token {energy}（{watts} W），仅图形处理器，含空闲时的耗电。</translation>
    </message>
    <message>
        <source>{energy} for each token ({watts} W), of the processor alone, what it takes at rest included.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>每个 token {energy}（{watts} W），仅处理器，含空闲时的耗电。</translation>
    </message>
    <message>
        <source>{energy} for each token ({watts} W), of the whole computer with its screen, what it takes at rest included.</source>
        <extracomment>core/wording_roofline</extracomment>
        <translation>每个 token {energy}（{watts} W），整台电脑及其屏幕，含空闲时的耗电。</translation>
    </message>
    <message>
        <source>{engine} wrote {speed}, this one writes {now}.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>{engine} 的生成速度为 {speed}，当前版本为 {now}。</translation>
    </message>
    <message>
        <source>{fault}: download it again in {source}</source>
        <extracomment>gui/library</extracomment>
        <translation>{fault}：请在 {source} 中重新下载</translation>
    </message>
    <message>
        <source>{fault}: put a whole copy in its place</source>
        <extracomment>gui/library</extracomment>
        <translation>{fault}：请换成完整的副本</translation>
    </message>
    <message>
        <source>{fault}: repair it before you use it</source>
        <extracomment>gui/library</extracomment>
        <translation>{fault}：请先修复再使用</translation>
    </message>
    <message>
        <source>{file} arrived damaged, so it was not installed.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>{file} 下载后发现已损坏，因此没有安装。</translation>
    </message>
    <message>
        <source>{file} cannot be used: {reason}.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>无法使用 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <extracomment>core/wording</extracomment>
        <translation>{first}，以及{last}</translation>
    </message>
    <message>
        <source>{free} of {total} are free.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>{total} 中有 {free} 可用。</translation>
    </message>
    <message>
        <source>{free} of {total} free</source>
        <extracomment>core/machine</extracomment>
        <translation>可用 {free}，共 {total}</translation>
    </message>
    <message>
        <source>{gains}, {size} less memory</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>{gains}，内存减少 {size}</translation>
    </message>
    <message>
        <source>{gains}, {size} more memory</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>{gains}，内存增加 {size}</translation>
    </message>
    <message>
        <source>{gain}x by drafting</source>
        <extracomment>gui/chat</extracomment>
        <translation>草拟使速度达 {gain} 倍</translation>
    </message>
    <message>
        <source>{host} cannot be reached through the proxy {proxy}.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>无法通过代理 {proxy} 连接 {host}。</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>无法连接 {host}。</translation>
    </message>
    <message>
        <source>{host} did not tell which version is the newest.</source>
        <extracomment>core/wording_hub</extracomment>
        <translation>{host} 没有告知最新版本。</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <extracomment>gui/models, gui/plots</extracomment>
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <extracomment>core/wording_speed, gui/models</extracomment>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message numerus="yes">
        <source>{inside} of {n} model was within {share} of its prediction; half of them within {half}. Farthest off: {name}, {pair}.</source>
        <comment>{inside} of {n} models were within {share} of their prediction; half of them within {half}. Farthest off: {name}, {pair}.</comment>
        <extracomment>gui/plots</extracomment>
        <translation>
            <numerusform>{n} 个模型中有 {inside} 个与预测相差在 {share} 以内；其中一半在 {half} 以内。相差最大的：{name}，{pair}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys} finds every action by its name     Esc close</source>
        <extracomment>gui/commands</extracomment>
        <translation>{keys} 可按名称查找所有操作     Esc 关闭</translation>
    </message>
    <message>
        <source>{kind}, made on {day}</source>
        <extracomment>gui/about</extracomment>
        <translation>{kind}，制作于 {day}</translation>
    </message>
    <message>
        <source>{label}: {choices}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>{label}：{choices}</translation>
    </message>
    <message>
        <source>{label}: {choices} ({usual} unless you choose)</source>
        <extracomment>gui/specialists</extracomment>
        <translation>{label}：{choices}（未选择时为 {usual}）</translation>
    </message>
    <message>
        <source>{lines}; and {count} more</source>
        <extracomment>gui/plots</extracomment>
        <translation>{lines}；以及另外 {count} 项</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>gui/speed</extracomment>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>{memory} of memory</source>
        <extracomment>gui/models</extracomment>
        <translation>{memory} 内存</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <extracomment>gui/models, gui/plots</extracomment>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{model} (not installed)</source>
        <extracomment>gui/settings</extracomment>
        <translation>{model}（未安装）</translation>
    </message>
    <message>
        <source>{model} always thinks before it answers.</source>
        <extracomment>gui/chat</extracomment>
        <translation>{model} 始终先思考再回答。</translation>
    </message>
    <message>
        <source>{model} answers, at {speed} on this computer.</source>
        <extracomment>gui/chat</extracomment>
        <translation>由 {model} 回答，在这台电脑上的速度为 {speed}。</translation>
    </message>
    <message>
        <source>{model} answers.</source>
        <extracomment>gui/chat</extracomment>
        <translation>由 {model} 回答。</translation>
    </message>
    <message>
        <source>{model} answers. It is a toy that only proves that everything works: for real answers choose a model that suits this computer.</source>
        <extracomment>gui/chat</extracomment>
        <translation>由 {model} 回答。它只是用来证明一切正常的玩具：要获得真正的回答，请选择适合这台电脑的模型。</translation>
    </message>
    <message>
        <source>{model} does not think before it answers.</source>
        <extracomment>gui/chat</extracomment>
        <translation>{model} 不思考就回答。</translation>
    </message>
    <message>
        <source>{model} is large for this computer.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>{model} 对这台电脑来说较大。</translation>
    </message>
    <message>
        <source>{model} is larger than the memory.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>{model} 大于内存。</translation>
    </message>
    <message numerus="yes">
        <source>{model} reads {n} token at most, so that is what it gets.</source>
        <comment>{model} reads {n} tokens at most, so that is what it gets.</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>{model} 最多读取 {n} 个 token，因此就给它这么多。</numerusform>
        </translation>
    </message>
    <message>
        <source>{model}: pictures</source>
        <extracomment>core/library</extracomment>
        <translation>{model}：图片</translation>
    </message>
    <message>
        <source>{model}&#x2002;on this computer</source>
        <extracomment>gui/specialists</extracomment>
        <translation>{model}，在这台电脑上</translation>
    </message>
    <message numerus="yes">
        <source>{modules} on {n} channel</source>
        <comment>{modules} on {n} channels</comment>
        <extracomment>core/machine</extracomment>
        <translation>
            <numerusform>{modules}，{n} 通道</numerusform>
        </translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <extracomment>gui/dates</extracomment>
        <translation>{year}年{month}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <extracomment>gui/search</extracomment>
        <translation>{names}，以及另外 {count} 项</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <extracomment>gui/models</extracomment>
        <translation>{names} 和 {last}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <comment>{names} and {n} more</comment>
        <extracomment>gui/specialists</extracomment>
        <translation>
            <numerusform>{names}，以及另外 {n} 项</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} could not be added either.</source>
        <extracomment>gui/library</extracomment>
        <translation>{names} 也无法添加。</translation>
    </message>
    <message numerus="yes">
        <source>{names} is still in {folder}. It came or changed while the models were moved, and can be added from there.</source>
        <comment>{names} are still in {folder}. They came or changed while the models were moved, and can be added from there.</comment>
        <extracomment>gui/disk</extracomment>
        <translation>
            <numerusform>{names} 仍在 {folder} 中。它们在移动模型期间新增或更改，可以从那里添加。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} was added.</source>
        <comment>{names} were added.</comment>
        <extracomment>gui/library</extracomment>
        <translation>
            <numerusform>已添加 {names}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (in use)</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>{name}（使用中）</translation>
    </message>
    <message>
        <source>{name} (not here)</source>
        <extracomment>gui/specialists</extracomment>
        <translation>{name}（不在本机）</translation>
    </message>
    <message>
        <source>{name} (not installed)</source>
        <extracomment>gui/settings</extracomment>
        <translation>{name}（未安装）</translation>
    </message>
    <message>
        <source>{name} (not there)</source>
        <extracomment>gui/settings</extracomment>
        <translation>{name}（不存在）</translation>
    </message>
    <message>
        <source>{name} (your own file {file})</source>
        <extracomment>gui/settings</extracomment>
        <translation>{name}（你自己的文件 {file}）</translation>
    </message>
    <message>
        <source>{name} belongs to {owner}, and Goldcrest only uses it there.</source>
        <extracomment>core/wording</extracomment>
        <translation>{name} 属于 {owner}，Goldcrest 只在那里使用它。</translation>
    </message>
    <message>
        <source>{name} came with Goldcrest and stays.</source>
        <extracomment>core/wording</extracomment>
        <translation>{name} 随 Goldcrest 提供，会保留。</translation>
    </message>
    <message>
        <source>{name} cannot see pictures, and no other model here can. Get one that can, with its file for pictures, or take the picture away.</source>
        <extracomment>gui/chat</extracomment>
        <translation>{name} 看不了图片，这里的其他模型也不行。请获取一个能看图片的模型（连同它的图片文件），或者移除这张图片。</translation>
    </message>
    <message>
        <source>{name} cannot see pictures.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>{name} 不能看图片。</translation>
    </message>
    <message>
        <source>{name} cannot see pictures. Choose a model that can, such as {other}, or take the picture away.</source>
        <extracomment>gui/chat</extracomment>
        <translation>{name} 看不了图片。请选择能看图片的模型，例如 {other}，或者移除这张图片。</translation>
    </message>
    <message>
        <source>{name} did not come from the model hub, so it cannot be repaired from there.</source>
        <extracomment>core/wording</extracomment>
        <translation>{name} 不是来自模型库，因此无法从那里修复。</translation>
    </message>
    <message>
        <source>{name} fits what you write</source>
        <extracomment>gui/chat</extracomment>
        <translation>{name} 适合你写的内容</translation>
    </message>
    <message>
        <source>{name} from {first} to {last}</source>
        <extracomment>gui/plots</extracomment>
        <translation>{name} 从 {first} 到 {last}</translation>
    </message>
    <message>
        <source>{name} has {bytes}, and files of its kind are read up to {most_bytes}.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{name} 有 {bytes}，而此类文件最多读取 {most_bytes}。</translation>
    </message>
    <message>
        <source>{name} is an image, and the model does not see.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{name} 是图片，而模型不能看图片。</translation>
    </message>
    <message>
        <source>{name} is at work.</source>
        <extracomment>core/wording</extracomment>
        <translation>{name} 正在工作。</translation>
    </message>
    <message>
        <source>{name} is called a text but holds something else.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{name} 名为文本，但内容并非文本。</translation>
    </message>
    <message>
        <source>{name} is damaged, or not what its name says.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{name} 已损坏，或与其名称不符。</translation>
    </message>
    <message>
        <source>{name} is damaged: only the beginning was read.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{name} 已损坏：只读取了开头。</translation>
    </message>
    <message>
        <source>{name} is damaged: only the first {read} of {of} pages were read.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{name} 已损坏：只读取了共 {of} 页中的前 {read} 页。</translation>
    </message>
    <message>
        <source>{name} is downloaded</source>
        <extracomment>gui/downloads</extracomment>
        <translation>{name} 已下载</translation>
    </message>
    <message>
        <source>{name} is no picture that a model can be shown.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>{name} 不是可以向模型展示的图片。</translation>
    </message>
    <message>
        <source>{name} is not on this computer yet.</source>
        <extracomment>core/wording</extracomment>
        <translation>{name} 尚未在这台电脑上。</translation>
    </message>
    <message>
        <source>{name} is not saved yet.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>{name} 尚未保存。</translation>
    </message>
    <message>
        <source>{name} is protected with a password.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{name} 受密码保护。</translation>
    </message>
    <message>
        <source>{name} is still being downloaded.</source>
        <extracomment>core/wording</extracomment>
        <translation>{name} 仍在下载。</translation>
    </message>
    <message>
        <source>{name} is very long: its beginning and its end were read, not what is between.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{name} 很长：读取了开头和结尾，没有读取中间部分。</translation>
    </message>
    <message>
        <source>{name} is very long: only the beginning was read.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{name} 很长：只读取了开头。</translation>
    </message>
    <message>
        <source>{name} is very long: only the first {read} of {of} pages were read.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{name} 很长：只读取了共 {of} 页中的前 {read} 页。</translation>
    </message>
    <message>
        <source>{name} may be faster.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>{name} 可能更快。</translation>
    </message>
    <message>
        <source>{name} needs {needed_bytes} of memory, and {available_bytes} are free.</source>
        <extracomment>core/wording</extracomment>
        <translation>{name} 需要 {needed_bytes} 内存，可用 {available_bytes}。</translation>
    </message>
    <message>
        <source>{name} unpacks to far more than such a file should, so it was not opened.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>{name} 解压后远超此类文件应有的大小，因此没有打开。</translation>
    </message>
    <message>
        <source>{name} was changed after this chat began, and works here as it was.</source>
        <extracomment>gui/chat</extracomment>
        <translation>{name} 在此对话开始后有更改，在这里仍按原来的方式工作。</translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <extracomment>gui/chat</extracomment>
        <translation>{name} 已删除。</translation>
    </message>
    <message>
        <source>{name} was not added.</source>
        <extracomment>gui/library</extracomment>
        <translation>没有添加 {name}。</translation>
    </message>
    <message>
        <source>{name} was not downloaded</source>
        <extracomment>gui/downloads</extracomment>
        <translation>{name} 未能下载</translation>
    </message>
    <message>
        <source>{name} works well with {model}, which is not on this computer.</source>
        <extracomment>gui/chat</extracomment>
        <translation>{name} 适合搭配 {model} 使用，但这台电脑上没有该模型。</translation>
    </message>
    <message>
        <source>{name} writes {speed}, once it is downloaded.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>{name} 下载后的生成速度为 {speed}。</translation>
    </message>
    <message>
        <source>{name} writes {speed}.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>{name} 的生成速度为 {speed}。</translation>
    </message>
    <message>
        <source>{name}, {number} {what}</source>
        <extracomment>gui/widgets</extracomment>
        <translation>{name}，{number} 个{what}</translation>
    </message>
    <message>
        <source>{name}, {state}.</source>
        <extracomment>gui/downloads</extracomment>
        <translation>{name}，{state}。</translation>
    </message>
    <message numerus="yes">
        <source>{name}: about {n} token, {share} %</source>
        <comment>{name}: about {n} tokens, {share} %</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>{name}：约 {n} 个 token，{share}%</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: right, {n} tokens a second</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>{name}：正确，每秒 {n} 个 token</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {n} token, {share} %</source>
        <comment>{name}: {n} tokens, {share} %</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>{name}：{n} 个 token，{share}%</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {pair}.</source>
        <extracomment>gui/plots</extracomment>
        <translation>{name}：{pair}。</translation>
    </message>
    <message>
        <source>{name}: {path}</source>
        <extracomment>gui/disk</extracomment>
        <translation>{name}：{path}</translation>
    </message>
    <message>
        <source>{name}: {size}, {state}</source>
        <extracomment>app_doctor_models</extracomment>
        <translation>{name}：{size}，{state}</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <extracomment>app_doctor_engine</extracomment>
        <translation>{name}：{what}</translation>
    </message>
    <message>
        <source>{name}? A specialist for this.</source>
        <extracomment>gui/chat</extracomment>
        <translation>{name}？适合处理此内容的专家。</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <extracomment>gui/models</extracomment>
        <translation>{number} GB</translation>
    </message>
    <message>
        <source>{number} of {total}: {name}, {left}</source>
        <extracomment>core/words_of_predictions</extracomment>
        <translation>{number}/{total}：{name}，{left}</translation>
    </message>
    <message>
        <source>{number} parameters</source>
        <extracomment>gui/library</extracomment>
        <translation>{number} 参数</translation>
    </message>
    <message>
        <source>{number} parameters, about {size}</source>
        <extracomment>gui/search</extracomment>
        <translation>{number} 参数，约 {size}</translation>
    </message>
    <message>
        <source>{number} t/s</source>
        <extracomment>gui/models</extracomment>
        <translation>{number} t/s</translation>
    </message>
    <message>
        <source>{number}B</source>
        <comment>billion</comment>
        <extracomment>gui/search</extracomment>
        <translation>{number}B</translation>
    </message>
    <message>
        <source>{number}M</source>
        <comment>million</comment>
        <extracomment>gui/plots, gui/search</extracomment>
        <translation>{number}M</translation>
    </message>
    <message>
        <source>{number}k</source>
        <comment>thousand</comment>
        <extracomment>gui/plots, gui/search</extracomment>
        <translation>{number}k</translation>
    </message>
    <message>
        <source>{n} % full</source>
        <extracomment>core/machine</extracomment>
        <translation>电量 {n}%</translation>
    </message>
    <message>
        <source>{n} B</source>
        <extracomment>gui/privacy</extracomment>
        <translation>{n} B</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <extracomment>core/machine, core/wording</extracomment>
        <translation>{n} GB</translation>
    </message>
    <message>
        <source>{n} GB, {free} free</source>
        <extracomment>core/machine</extracomment>
        <translation>{n} GB，可用 {free}</translation>
    </message>
    <message>
        <source>{n} GHz</source>
        <extracomment>core/machine</extracomment>
        <translation>{n} GHz</translation>
    </message>
    <message>
        <source>{n} KB</source>
        <extracomment>core/machine, core/wording</extracomment>
        <translation>{n} KB</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <extracomment>core/machine, core/wording</extracomment>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n} W in</source>
        <extracomment>core/machine</extracomment>
        <translation>充电 {n} W</translation>
    </message>
    <message>
        <source>{n} W out</source>
        <extracomment>core/machine</extracomment>
        <translation>放电 {n} W</translation>
    </message>
    <message numerus="yes">
        <source>{n} adapter</source>
        <comment>{n} adapters</comment>
        <extracomment>gui/specialists</extracomment>
        <translation>
            <numerusform>{n} 个适配器</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} billion</source>
        <extracomment>core/figures</extracomment>
        <translation>{n}B</translation>
    </message>
    <message numerus="yes">
        <source>{n} build of the engine runs on this processor and gives the right answers.</source>
        <comment>{n} builds of the engine run on this processor, and all give the right answers.</comment>
        <extracomment>app_doctor_engine</extracomment>
        <translation>
            <numerusform>引擎有 {n} 个构建可在此处理器上运行，且均给出正确答案。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} character</source>
        <comment>{n} characters</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>{n} 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chat</source>
        <comment>{n} chats</comment>
        <extracomment>gui/chat_rows, gui/finding, gui/keeping</extracomment>
        <translation>
            <numerusform>{n} 个对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chat exported to {path}.</source>
        <comment>{n} chats exported to {path}.</comment>
        <extracomment>core/words_of_chats</extracomment>
        <translation>
            <numerusform>已将 {n} 个对话导出到 {path}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chat imported, with {messages}.</source>
        <comment>{n} chats imported, with {messages}.</comment>
        <extracomment>core/words_of_chats</extracomment>
        <translation>
            <numerusform>已导入 {n} 个对话，包含 {messages}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chat was archived.</source>
        <comment>{n} chats were archived.</comment>
        <extracomment>gui/shelf</extracomment>
        <translation>
            <numerusform>已归档 {n} 个对话。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chat was brought back from the archive.</source>
        <comment>{n} chats were brought back from the archive.</comment>
        <extracomment>gui/shelf</extracomment>
        <translation>
            <numerusform>已取消归档 {n} 个对话。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chat was deleted.</source>
        <comment>{n} chats were deleted.</comment>
        <extracomment>gui/shelf</extracomment>
        <translation>
            <numerusform>已删除 {n} 个对话。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chat was here already.</source>
        <comment>{n} chats were here already.</comment>
        <extracomment>core/words_of_chats</extracomment>
        <translation>
            <numerusform>{n} 个对话此前已在这里。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chat was moved to a new folder.</source>
        <comment>{n} chats were moved to a new folder.</comment>
        <extracomment>gui/shelf</extracomment>
        <translation>
            <numerusform>已将 {n} 个对话移动到新文件夹。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chat was moved to “{folder}”.</source>
        <comment>{n} chats were moved to “{folder}”.</comment>
        <extracomment>gui/shelf</extracomment>
        <translation>
            <numerusform>已将 {n} 个对话移动到“{folder}”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chat was taken out of the folder.</source>
        <comment>{n} chats were taken out of the folder.</comment>
        <extracomment>gui/shelf</extracomment>
        <translation>
            <numerusform>已将 {n} 个对话移出文件夹。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chat would be imported, with {messages}.</source>
        <comment>{n} chats would be imported, with {messages}.</comment>
        <extracomment>core/words_of_chats</extracomment>
        <translation>
            <numerusform>将导入 {n} 个对话，包含 {messages}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} check has found a problem.</source>
        <comment>{n} checks have found problems.</comment>
        <extracomment>gui/doctor</extracomment>
        <translation>
            <numerusform>{n} 项检查发现了问题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} core</source>
        <comment>{n} cores</comment>
        <extracomment>core/machine, gui/models</extracomment>
        <translation>
            <numerusform>{n} 个核心</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} downloading</source>
        <comment>{n} downloading</comment>
        <extracomment>gui/downloads</extracomment>
        <translation>
            <numerusform>{n} 个下载中</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} earlier messages were summarised first.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>先总结了 {n} 条更早的消息。</translation>
    </message>
    <message numerus="yes">
        <source>{n} file cannot be used: {names}.</source>
        <comment>{n} files cannot be used: {names}.</comment>
        <extracomment>gui/specialists</extracomment>
        <translation>
            <numerusform>{n} 个文件无法使用：{names}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} message</source>
        <comment>{n} messages</comment>
        <extracomment>core/words_of_chats</extracomment>
        <translation>
            <numerusform>{n} 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} message as a summary</source>
        <comment>{n} messages as a summary</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>{n} 条消息作为摘要</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} message deleted.</source>
        <comment>{n} messages deleted.</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>已删除 {n} 条消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} message left out</source>
        <comment>{n} messages left out</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>已省略 {n} 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} million</source>
        <extracomment>core/figures</extracomment>
        <translation>{n}M</translation>
    </message>
    <message>
        <source>{n} min</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>{n} 分钟</translation>
    </message>
    <message numerus="yes">
        <source>{n} model could not be read.</source>
        <comment>{n} models could not be read.</comment>
        <extracomment>gui/disk</extracomment>
        <translation>
            <numerusform>无法读取 {n} 个模型。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} model is here, and sound.</source>
        <comment>{n} models are here, and sound.</comment>
        <extracomment>app_doctor_models</extracomment>
        <translation>
            <numerusform>这里有 {n} 个模型，均完好。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} model of another program is damaged or incomplete.</source>
        <comment>{n} models of other programs are damaged or incomplete.</comment>
        <extracomment>app_doctor_models</extracomment>
        <translation>
            <numerusform>{n} 个其他程序的模型已损坏或不完整。</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} models have a rough number only. Measuring all of them takes {about}, one after the other, while you go on; a reply comes first.</source>
        <extracomment>core/words_of_predictions</extracomment>
        <translation>{n} 个模型只有粗略的数字。为它们全部测速需要{about}，会在你继续使用时依次进行；回复优先。</translation>
    </message>
    <message numerus="yes">
        <source>{n} more file could not be used.</source>
        <comment>{n} more files could not be used.</comment>
        <extracomment>gui/specialists</extracomment>
        <translation>
            <numerusform>另有 {n} 个文件无法使用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more is shown once these have gone.</source>
        <comment>{n} more are shown once these have gone.</comment>
        <extracomment>gui/disk</extracomment>
        <translation>
            <numerusform>这些消失后，还会显示 {n} 项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more to come</source>
        <comment>{n} more to come</comment>
        <extracomment>gui/library</extracomment>
        <translation>
            <numerusform>还有 {n} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} more were left out.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>另有 {n} 个被略过。</translation>
    </message>
    <message numerus="yes">
        <source>{n} not finished</source>
        <comment>{n} not finished</comment>
        <extracomment>gui/downloads</extracomment>
        <translation>
            <numerusform>{n} 个未完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {count} models is damaged: {names}.</source>
        <comment>{n} of {count} models are damaged: {names}.</comment>
        <extracomment>gui/disk</extracomment>
        <translation>
            <numerusform>{count} 个模型中有 {n} 个已损坏：{names}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {total} layers have room there.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>{total} 层中有 {n} 层可放在那里。</translation>
    </message>
    <message numerus="yes">
        <source>{n} older result is in the chart&apos;s table and in what you export.</source>
        <comment>{n} older results are in the chart&apos;s table and in what you export.</comment>
        <extracomment>gui/speed</extracomment>
        <translation>
            <numerusform>{n} 个较早的结果在图表的表格和导出内容中。</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} parameters</source>
        <extracomment>core/findings</extracomment>
        <translation>{n} 参数</translation>
    </message>
    <message numerus="yes">
        <source>{n} paused</source>
        <comment>{n} paused</comment>
        <extracomment>gui/downloads</extracomment>
        <translation>
            <numerusform>{n} 个已暂停</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompt was added.</source>
        <comment>{n} prompts were added.</comment>
        <extracomment>gui/prompts</extracomment>
        <translation>
            <numerusform>已添加 {n} 个提示词。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} report was deleted.</source>
        <comment>{n} reports were deleted.</comment>
        <extracomment>gui/reports</extracomment>
        <translation>
            <numerusform>{n} 份报告已删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row left out</source>
        <comment>{n} rows left out</comment>
        <extracomment>gui/plots</extracomment>
        <translation>
            <numerusform>已省略 {n} 行</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} s</source>
        <extracomment>core/checkup, core/wording_speed</extracomment>
        <translation>{n} 秒</translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <comment>{n} selected</comment>
        <extracomment>gui/shelf</extracomment>
        <translation>
            <numerusform>已选择 {n} 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} specialist is yours now.</source>
        <comment>{n} specialists are yours now.</comment>
        <extracomment>gui/specialists</extracomment>
        <translation>
            <numerusform>{n} 个专家现在归你所有。</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} t/s</source>
        <extracomment>core/picker_reason, core/wording_speed</extracomment>
        <translation>{n} t/s</translation>
    </message>
    <message numerus="yes">
        <source>{n} thread</source>
        <comment>{n} threads</comment>
        <extracomment>core/machine, core/wording_tuning, gui/models, gui/speed</extracomment>
        <translation>
            <numerusform>{n} 个线程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thread for reading</source>
        <comment>{n} threads for reading</comment>
        <extracomment>core/wording_tuning</extracomment>
        <translation>
            <numerusform>{n} 个读取线程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thread for writing and {reading} for reading</source>
        <comment>{n} threads for writing and {reading} for reading</comment>
        <extracomment>core/wording_tuning</extracomment>
        <translation>
            <numerusform>{n} 个生成线程和 {reading} 个读取线程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} time {place}</source>
        <comment>{n} times {place}</comment>
        <extracomment>gui/library</extracomment>
        <translation>
            <numerusform>{place}有 {n} 份</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} times faster</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>速度为 {n} 倍</translation>
    </message>
    <message numerus="yes">
        <source>{n} token</source>
        <comment>{n} tokens</comment>
        <extracomment>core/wording_speed, gui/chat</extracomment>
        <translation>
            <numerusform>{n} 个 token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} token at a time. {how_known}</source>
        <comment>{n} tokens at a time. {how_known}</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>一次 {n} 个 token。{how_known}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} token of context</source>
        <comment>{n} tokens of context</comment>
        <extracomment>gui/specialists</extracomment>
        <translation>
            <numerusform>{n} 个 token 的上下文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} token, needs {memory}</source>
        <comment>{n} tokens, needs {memory}</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>{n} 个 token，需要 {memory}</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} tokens</source>
        <extracomment>core/figures</extracomment>
        <translation>{n} 个 token</translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <comment>{n} waiting</comment>
        <extracomment>gui/downloads</extracomment>
        <translation>
            <numerusform>{n} 个等待中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} word</source>
        <comment>{n} words</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>{n} 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>{n}, the newest first</source>
        <extracomment>gui/privacy</extracomment>
        <translation>{n}，最新的在前</translation>
    </message>
    <message>
        <source>{n}&#xa0;%</source>
        <extracomment>core/wording_speed, core/wording_tuning, core/words_of_predictions</extracomment>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>{one}或{other}</translation>
    </message>
    <message>
        <source>{owner} keeps its models in {path}, so the models folder stays where it is.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>{owner} 将其模型存放在 {path} 中，因此模型文件夹保留在原处。</translation>
    </message>
    <message>
        <source>{pair}, as predicted</source>
        <extracomment>gui/plots</extracomment>
        <translation>{pair}，与预测一致</translation>
    </message>
    <message>
        <source>{pair}, {percent} faster</source>
        <extracomment>gui/plots</extracomment>
        <translation>{pair}，快 {percent}</translation>
    </message>
    <message>
        <source>{pair}, {percent} slower</source>
        <extracomment>gui/plots</extracomment>
        <translation>{pair}，慢 {percent}</translation>
    </message>
    <message>
        <source>{passages} that fit the question</source>
        <extracomment>gui/chat</extracomment>
        <translation>{passages}（与问题相关）</translation>
    </message>
    <message>
        <source>{path} cannot be read or written at the moment.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>目前无法读取或写入 {path}。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <extracomment>core/words_of_documents</extracomment>
        <translation>无法读取 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} does not let this model see pictures: {reason}.</source>
        <extracomment>core/words_of_pictures</extracomment>
        <translation>{path} 无法让此模型看图片：{reason}。</translation>
    </message>
    <message>
        <source>{path} has a mistake{where}: {reason}.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>{path} 中有错误{where}：{reason}。</translation>
    </message>
    <message>
        <source>{path} is incomplete.</source>
        <extracomment>core/wording</extracomment>
        <translation>{path} 不完整。</translation>
    </message>
    <message>
        <source>{path} is no model, but the part of one that sees pictures.</source>
        <extracomment>core/wording</extracomment>
        <translation>{path} 不是模型，而是模型中用于看图片的部分。</translation>
    </message>
    <message>
        <source>{path} is no translation of Goldcrest.</source>
        <extracomment>core/wording_chats</extracomment>
        <translation>{path} 不是 Goldcrest 的翻译文件。</translation>
    </message>
    <message>
        <source>{path} is not a GGUF model.</source>
        <extracomment>core/wording</extracomment>
        <translation>{path} 不是 GGUF 模型。</translation>
    </message>
    <message>
        <source>{path} is one of your further folders, so the models folder around it stays where it is.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>{path} 是你的更多文件夹之一，因此包含它的模型文件夹保留在原处。</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <extracomment>gui/downloads, gui/plots</extracomment>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{percent} faster</source>
        <extracomment>core/wording_tuning, core/words_of_predictions</extracomment>
        <translation>快 {percent}</translation>
    </message>
    <message>
        <source>{percent} less</source>
        <extracomment>gui/plots</extracomment>
        <translation>少 {percent}</translation>
    </message>
    <message>
        <source>{percent} more</source>
        <extracomment>gui/plots</extracomment>
        <translation>多 {percent}</translation>
    </message>
    <message>
        <source>{percent} slower</source>
        <extracomment>core/wording_tuning, core/words_of_predictions</extracomment>
        <translation>慢 {percent}</translation>
    </message>
    <message>
        <source>{place}. It is sent to {host} only.</source>
        <extracomment>gui/privacy</extracomment>
        <translation>{place}。只会发送给 {host}。</translation>
    </message>
    <message>
        <source>{plan} power plan</source>
        <extracomment>gui/speed</extracomment>
        <translation>{plan} 电源计划</translation>
    </message>
    <message>
        <source>{progress}, {time_left}</source>
        <extracomment>gui/chat</extracomment>
        <translation>{progress}，{time_left}</translation>
    </message>
    <message>
        <source>{query} is not in this chat.</source>
        <extracomment>gui/finding</extracomment>
        <translation>{query} 不在此对话中。</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>gui/chat, gui/models, gui/plots</extracomment>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{share}&#xa0;% reused</source>
        <extracomment>gui/chat</extracomment>
        <translation>已复用 {share}%</translation>
    </message>
    <message>
        <source>{size} are free there.</source>
        <extracomment>gui/disk</extracomment>
        <translation>那里可用 {size}。</translation>
    </message>
    <message>
        <source>{size} can be freed</source>
        <extracomment>gui/disk</extracomment>
        <translation>可释放 {size}</translation>
    </message>
    <message>
        <source>{size} each</source>
        <extracomment>gui/disk</extracomment>
        <translation>每份 {size}</translation>
    </message>
    <message>
        <source>{size} kept</source>
        <extracomment>gui/downloads</extracomment>
        <translation>已保留 {size}</translation>
    </message>
    <message>
        <source>{size} of leftovers: {list}.</source>
        <extracomment>gui/disk</extracomment>
        <translation>{size} 残留内容：{list}。</translation>
    </message>
    <message>
        <source>{size} to download</source>
        <extracomment>gui/models</extracomment>
        <translation>需下载 {size}</translation>
    </message>
    <message>
        <source>{size} to download, {memory} of memory to run</source>
        <extracomment>gui/models</extracomment>
        <translation>需下载 {size}，运行需 {memory} 内存</translation>
    </message>
    <message>
        <source>{size} with {tokens} of context</source>
        <extracomment>gui/models</extracomment>
        <translation>{size}，上下文 {tokens}</translation>
    </message>
    <message>
        <source>{size}, on this computer</source>
        <extracomment>gui/models</extracomment>
        <translation>{size}，在这台电脑上</translation>
    </message>
    <message>
        <source>{size}, {free} free</source>
        <extracomment>core/machine</extracomment>
        <translation>{size}，可用 {free}</translation>
    </message>
    <message>
        <source>{size}, {free} free, shared with the processor</source>
        <extracomment>core/machine</extracomment>
        <translation>{size}，可用 {free}，与处理器共享</translation>
    </message>
    <message>
        <source>{size}, {used} in use</source>
        <extracomment>core/machine</extracomment>
        <translation>{size}，已用 {used}</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <extracomment>gui/models</extracomment>
        <translation>{size}/秒</translation>
    </message>
    <message>
        <source>{speed} ({low} to {high})</source>
        <extracomment>gui/models</extracomment>
        <translation>{speed}（{low} 至 {high}）</translation>
    </message>
    <message>
        <source>{speed} a second, measured with {size} of a model</source>
        <extracomment>core/machine</extracomment>
        <translation>每秒 {speed}，用 {size} 的模型测得</translation>
    </message>
    <message>
        <source>{speed} a second, measured with {size} of a temporary file</source>
        <extracomment>core/machine</extracomment>
        <translation>每秒 {speed}，用 {size} 的临时文件测得</translation>
    </message>
    <message>
        <source>{speed} measured</source>
        <extracomment>core/picker_reason</extracomment>
        <translation>实测 {speed}</translation>
    </message>
    <message>
        <source>{speed} predicted</source>
        <extracomment>core/picker_reason</extracomment>
        <translation>预测 {speed}</translation>
    </message>
    <message>
        <source>{state}: {why}</source>
        <extracomment>gui/downloads</extracomment>
        <translation>{state}：{why}</translation>
    </message>
    <message>
        <source>{taken} {size} are free on the disk of the models folder.</source>
        <extracomment>gui/disk</extracomment>
        <translation>{taken}模型文件夹所在的磁盘可用 {size}。</translation>
    </message>
    <message>
        <source>{template} instead of its own template</source>
        <extracomment>gui/chat</extracomment>
        <translation>使用 {template} 代替其自带模板</translation>
    </message>
    <message>
        <source>{threads} for writing and {number} for reading</source>
        <extracomment>gui/speed</extracomment>
        <translation>生成 {threads}，读取 {number}</translation>
    </message>
    <message>
        <source>{time} after a question of 500 words</source>
        <extracomment>gui/models</extracomment>
        <translation>500 词的问题后 {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>gui/models</extracomment>
        <translation>剩余 {time}</translation>
    </message>
    <message>
        <source>{time} ms with {threads}</source>
        <extracomment>gui/chat</extracomment>
        <translation>{time} 毫秒，{threads}</translation>
    </message>
    <message>
        <source>{title} of {name}: {text}</source>
        <extracomment>gui/models</extracomment>
        <translation>{name} 的{title}：{text}</translation>
    </message>
    <message>
        <source>{tokens} in</source>
        <extracomment>gui/models</extracomment>
        <translation>已有 {tokens} 时</translation>
    </message>
    <message>
        <source>{tokens} of the prompt were new to the model, {n} were known from before.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>提示词中有 {tokens} 对模型来说是新的，{n} 个此前已知。</translation>
    </message>
    <message>
        <source>{tokens} of the prompt were new to the model.</source>
        <extracomment>core/wording_speed</extracomment>
        <translation>提示词中有 {tokens} 对模型来说是新的。</translation>
    </message>
    <message>
        <source>{told} That is slow: large models take minutes to load.</source>
        <extracomment>app_doctor</extracomment>
        <translation>{told} 这很慢：大型模型需要几分钟才能加载。</translation>
    </message>
    <message>
        <source>{told}, as computers do when they get warm.</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>{told}，电脑变热时常会如此。</translation>
    </message>
    <message>
        <source>{told}, for which other work on this computer may be the reason.</source>
        <extracomment>core/words_of_speed</extracomment>
        <translation>{told}，原因可能是这台电脑上的其他工作。</translation>
    </message>
    <message>
        <source>{told}, quantization not named</source>
        <extracomment>core/findings</extracomment>
        <translation>{told}，未注明量化</translation>
    </message>
    <message>
        <source>{told}; some of it may have come from memory</source>
        <extracomment>core/machine</extracomment>
        <translation>{told}；其中一部分可能来自内存</translation>
    </message>
    <message>
        <source>{used} is used instead; change it in the settings.</source>
        <extracomment>core/wording_disk</extracomment>
        <translation>改用 {used}；可在设置中更改。</translation>
    </message>
    <message numerus="yes">
        <source>{used} of {n} token, {share} %</source>
        <comment>{used} of {n} tokens, {share} %</comment>
        <extracomment>gui/chat</extracomment>
        <translation>
            <numerusform>{used}/{n} 个 token，{share}%</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <extracomment>gui/plots</extracomment>
        <translation>{value}（{low} 至 {high}）</translation>
    </message>
    <message>
        <source>{value} {place}</source>
        <extracomment>gui/plots</extracomment>
        <translation>{place} {value}</translation>
    </message>
    <message>
        <source>{way}: {gains}.</source>
        <extracomment>core/wording_tuning</extracomment>
        <translation>{way}：{gains}。</translation>
    </message>
    <message>
        <source>{what}: {words}</source>
        <extracomment>gui/specialists</extracomment>
        <translation>{what}：{words}</translation>
    </message>
    <message>
        <source>{who}: {text}</source>
        <extracomment>gui/finding</extracomment>
        <translation>{who}：{text}</translation>
    </message>
    <message>
        <source>{why} This chat keeps the instructions it has.</source>
        <extracomment>gui/chat</extracomment>
        <translation>{why}此对话保留现有的指令。</translation>
    </message>
    <message>
        <source>{words} and {last}</source>
        <extracomment>gui/library</extracomment>
        <translation>{words} 和 {last}</translation>
    </message>
    <message>
        <source>{words}, {characters}</source>
        <extracomment>gui/chat</extracomment>
        <translation>{words}，{characters}</translation>
    </message>
    <message>
        <source>“goldcrest chats backups” lists them all.</source>
        <extracomment>core/words_of_chats</extracomment>
        <translation>“goldcrest chats backups”会列出全部备份。</translation>
    </message>
    <message>
        <source>“goldcrest chats list” shows the folder of each chat.</source>
        <extracomment>core/wording_chats</extracomment>
        <translation>“goldcrest chats list”会显示每个对话的文件夹。</translation>
    </message>
    <message>
        <source>“goldcrest chats list” shows them all.</source>
        <extracomment>core/wording_chats</extracomment>
        <translation>“goldcrest chats list”会显示全部对话。</translation>
    </message>
    <message>
        <source>“goldcrest specialists list” shows them all.</source>
        <extracomment>core/words_of_specialists</extracomment>
        <translation>“goldcrest specialists list”会显示全部专家。</translation>
    </message>
    <message>
        <source>“prompt” is no list</source>
        <extracomment>core/prompts</extracomment>
        <translation>“prompt”不是列表</translation>
    </message>
    <message>
        <source>“schema” is no number</source>
        <extracomment>core/prompts, core/specialists</extracomment>
        <translation>“schema”不是数字</translation>
    </message>
    <message>
        <source>“{keys}” names no key that can work everywhere.</source>
        <extracomment>core/words_of_devices</extracomment>
        <translation>“{keys}”不是可用作全局快捷键的按键。</translation>
    </message>
    <message>
        <source>“{name}” cannot be sent. Take it away first.</source>
        <extracomment>gui/chat</extracomment>
        <translation>无法发送“{name}”。请先移除它。</translation>
    </message>
    <message>
        <source>“{name}” is attached already.</source>
        <extracomment>gui/chat</extracomment>
        <translation>“{name}”已经附加。</translation>
    </message>
    <message>
        <source>“{name}” is not filled in.</source>
        <extracomment>gui/chat</extracomment>
        <translation>“{name}”还没有填写。</translation>
    </message>
    <message>
        <source>“{name}” is one of yours now.</source>
        <extracomment>gui/specialists</extracomment>
        <translation>“{name}”现在归你所有。</translation>
    </message>
    <message>
        <source>“{name}” is still being read. Send in a moment.</source>
        <extracomment>gui/chat</extracomment>
        <translation>仍在读取“{name}”。请稍后发送。</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <extracomment>gui/prompts, gui/specialists</extracomment>
        <translation>“{name}”已删除。</translation>
    </message>
    <message>
        <source>“{name}” was taken away.</source>
        <extracomment>gui/chat</extracomment>
        <translation>“{name}”已移除。</translation>
    </message>
    <message>
        <source>“{title}” was archived.</source>
        <extracomment>gui/shelf</extracomment>
        <translation>“{title}”已归档。</translation>
    </message>
    <message>
        <source>“{title}” was brought back from the archive.</source>
        <extracomment>gui/shelf</extracomment>
        <translation>“{title}”已取消归档。</translation>
    </message>
    <message>
        <source>“{title}” was deleted.</source>
        <extracomment>gui/shelf</extracomment>
        <translation>“{title}”已删除。</translation>
    </message>
    <message>
        <source>“{title}” was moved to a new folder.</source>
        <extracomment>gui/shelf</extracomment>
        <translation>“{title}”已移动到新文件夹。</translation>
    </message>
    <message>
        <source>“{title}” was moved to “{folder}”.</source>
        <extracomment>gui/shelf</extracomment>
        <translation>“{title}”已移动到“{folder}”。</translation>
    </message>
    <message>
        <source>“{title}” was taken out of the folder.</source>
        <extracomment>gui/shelf</extracomment>
        <translation>“{title}”已移出文件夹。</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <extracomment>gui/finding</extracomment>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <extracomment>gui/specialists</extracomment>
        <translation>“{word}”</translation>
    </message>
    <message>
        <source>↑ ↓ choose     Enter do it     Esc close</source>
        <extracomment>gui/commands</extracomment>
        <translation>↑ ↓ 选择     Enter 执行     Esc 关闭</translation>
    </message>
    <message>
        <source>↑ ↓ choose     Enter insert     Esc close</source>
        <extracomment>gui/chat</extracomment>
        <translation>↑ ↓ 选择     Enter 插入     Esc 关闭</translation>
    </message>
</context>
</TS>
