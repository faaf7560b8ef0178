/** Texts that ask after what is left to spend. One a line. */
export const CREDITS = `
credits
credits?
my credits
how many credits do I have
how many credits left
how much credit do i have left?
balance
check my balance
what's my balance
show me my balance please
remaining balance?
how many points left
do i still have credits
any credits left?
am i out of credits
how much does a video cost
how many credits does an export cost
do I have enough credits for a two minute video
how many more videos can I make
credit balance please
can you tell me my credit balance
whats left on my account
how much have I spent
how much is left
credist
crdits
balnce?
i made two clips yesterday, how many credits are left
top up
how do i buy more credits
is my balance enough for another one
do we have any credits remaining?
hey how many tokens do i have left lol
account balance
积分
余额
查余额
查一下积分
还有多少积分
我还剩多少积分？
剩余积分
帮我看看余额
我的余额是多少
积分够不够
还能生成几个视频
账户里还有多少点数
额度还剩多少
花了多少积分
怎么充值
积分用完了吗
查詢餘額
我還有多少點數
剩餘點數
看一下額度
一个视频多少积分
créditos
¿cuántos créditos me quedan?
saldo
mi saldo por favor
quantos créditos eu tenho
qual é o meu saldo?
Guthaben
wie viele Credits habe ich noch?
mein Kontostand
combien de crédits il me reste
mon solde
баланс
сколько кредитов осталось?
мой баланс
残高
クレジットはいくつ残っていますか
残りのポイント
how much credit left
what are my credits
show credits
credits remaining
can i see my balance
how many do i have left
am i running low on credits
do i have credits
how many credits have i used
what does it cost
is it free?
check credits
credit check please
tell me my balance
my account balance please
how many tokens remain
have i got enough points for another clip
any points left over?
how's my balance looking
wanna know my remaining credits
balence
credit left?
did that cost me credits
how many credits did that use
will I run out of credits soon?
积分还剩多少
我积分够吗
还剩几个积分
看看我还有多少额度
余额查询
这个要花多少积分
还有积分吗
我的点数
积分剩余
余额不够了吗
我还能生成几次
我有多少积分
帮我查下余额
用了多少积分
刚才扣了多少积分
账户余额
我還有多少額度
餘額多少
點數夠嗎
credits left?
what's my credit balance
how much are credits
how many credits do i still have
do I have any credits remaining
do i need to pay
check how many credits i have
give me my balance
balance plz
remaining points?
whats the price per video
how many videos can i still make
could you check my account balance
are my credits used up
so how many credits did this cost
have I enough left for another video
credit status
show remaining credits
i wonder how many credits i have left
need more credits
积分有多少
我账户还有钱吗
查查还剩多少点
还剩多少额度呢
做一条要多少积分
我还有几个积分
积分快用完了吧
积分明细
点数余额
这次花了几个积分
還剩多少積分
我的餘額
¿cuánto saldo tengo?
mis créditos
¿cuántos puntos me quedan?
quantos créditos me restam?
ver saldo
meus créditos
wie viel Guthaben habe ich?
Guthaben anzeigen
wie viele Punkte habe ich noch übrig
combien de crédits ai-je ?
il me reste combien de crédits ?
voir mon solde
сколько у меня кредитов?
какой у меня баланс
остаток кредитов
クレジット残高
残高を確認したい
ポイントはあといくつ？
how many tokens have i used up
what is my remaining balance?
am i almost out of credits
do i have any left
how much will the next video cost me
show my points
balance check
credits pls, how many?
查一下我的点数
积分余额还有多少
还剩多少次
我这个月还有多少额度
點數還有嗎
`;
