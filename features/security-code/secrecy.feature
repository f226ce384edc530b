@area:security-code
Feature: The security code: a secret of its own
  Only the owner knows the security code. The service can compare it but not read it, and it is no
  verification code, although it may look like one.

  @rule:KSC-25
  Rule: The security code MUST NOT be accepted as a verification code, nor a verification code as the security code

    Example: the security code is refused as the verification code of a sign-in
      Given Ada has an account with a second factor
      And Ada has a keychain with a security code and the number "+12025550177" on her trusted phone
      And Ada has been texted a code for a new tablet
      When Ada enters her security code as the verification code on the tablet
      Then it is refused
      And Ada is not signed in on the tablet

    Example: the verification code completes the sign-in
      Given Ada has an account with a second factor
      And Ada has a keychain with a security code and the number "+12025550177" on her trusted phone
      And Ada has been texted a code for a new tablet
      When Ada enters that code on the tablet
      Then it is accepted
      And Ada is signed in on the tablet

    Example: the verification code of a sign-in is refused as the security code
      Given Ada has an account with a second factor
      And Ada has a keychain with a security code and the number "+12025550177" on her trusted phone
      And Ada has signed in on a new tablet
      And Ada has been texted a code for a new client
      When Ada enters that code as the security code on the tablet
      Then it is refused
      And nothing was sent
      And Ada's keychain is off on the tablet

    Example: the texted code for joining the keychain is refused as the security code
      Given Ada has an account without a second factor
      And Ada has signed in on a new phone
      And Ada has a keychain with a security code and the number "+12025550177" on the phone
      And Ada has signed in on a new tablet
      And Ada has signed in on a new Mac
      And Ada has entered her security code on the tablet
      When Ada enters the code sent to "+12025550177" as the security code on the Mac
      Then it is refused
      And nothing was sent
      And Ada's keychain is off on the Mac

    Example: the security code is refused as the texted code for joining the keychain
      Given Ada has an account without a second factor
      And Ada has signed in on a new phone
      And Ada has a keychain with the security code "314159" and the number "+12025550177" on the phone
      And Ada has signed in on a new tablet
      And Ada has entered her security code on the tablet
      When Ada enters "314159" to join the keychain on the tablet
      Then it is refused
      And Ada's keychain is off on the tablet

    Example: the security code itself lets a device join the keychain
      Given Ada has an account with a second factor
      And Ada has a keychain with a security code and the number "+12025550177" on her trusted phone
      And Ada has signed in on a new tablet
      When Ada enters her security code on the tablet
      Then it is accepted
      And Ada can join the keychain on the tablet with her security code

  @rule:KSC-26
  Rule: The service MUST NOT reveal an existing security code to anybody

    Scenario Outline: <chosen> is not revealed to Ada when she reads the state of the keychain
      Given Ada has an account without a second factor
      And Ada has signed in on a new phone
      And Ada has a keychain with <chosen> and the number "+12025550177" on the phone
      When Ada reads the state of the keychain on the phone
      Then it is accepted
      And no response to Ada contains her security code
      And Ada's keychain works on the phone

      Examples: of the owner's choice, and made by the service
        | chosen                                       |
        | a new security code                          |
        | a security code of letters, digits and signs |
        | a random security code                       |

    Example: the security code is not revealed when it lets a device join
      Given Ada has an account without a second factor
      And Ada has signed in on a new phone
      And Ada has a keychain with a random security code and the number "+12025550177" on the phone
      And Ada has signed in on a new tablet
      When Ada enters her security code on the tablet
      Then it is accepted
      And Ada can join the keychain on the tablet with her security code
      And no response to Ada contains her security code

    Example: the security code is not revealed to support staff
      Given Ada has an account without a second factor
      And Ada has signed in on a new phone
      And Ada has a keychain with a random security code and the number "+12025550177" on the phone
      When support asks for Ada's security code
      Then it is refused
      And no response to Ada contains her security code
      And Ada's keychain works on the phone

    Scenario Outline: the security code is not revealed on a <kind> that <stands>
      Given Ada has an account without a second factor
      And Ada has signed in on a new phone
      And Ada has a keychain with a security code and the number "+12025550177" on the phone
      And Ada has signed in on a new <kind>
      And <joined>
      When <reads>
      Then no response to Ada contains her security code

      Examples: a keychain device, and one that is none
        | kind   | stands       | joined                                                     | reads                                             |
        | Mac    | joined       | Ada has joined the keychain on the Mac                     | Ada reads the state of the keychain on the Mac    |
        | tablet | did not join | Ada has saved the web password "shop.example" on the phone | Ada reads the state of the keychain on the tablet |
