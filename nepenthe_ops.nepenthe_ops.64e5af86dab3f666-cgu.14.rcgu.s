	.file	"nepenthe_ops.64e5af86dab3f666-cgu.14"
	.section	.text.unlikely._RNvXNvNtNtCsjrHSEGnQ3l9_3std3sys12thread_local20abort_on_dtor_unwindNtB2_15DtorUnwindGuardNtNtNtCsgEmfK2I1SDS_4core3ops4drop4Drop4drop,"ax",@progbits
	.p2align	4
	.type	_RNvXNvNtNtCsjrHSEGnQ3l9_3std3sys12thread_local20abort_on_dtor_unwindNtB2_15DtorUnwindGuardNtNtNtCsgEmfK2I1SDS_4core3ops4drop4Drop4drop,@function
_RNvXNvNtNtCsjrHSEGnQ3l9_3std3sys12thread_local20abort_on_dtor_unwindNtB2_15DtorUnwindGuardNtNtNtCsgEmfK2I1SDS_4core3ops4drop4Drop4drop:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.0(%rip), %rsi
	leaq	7(%rsp), %rdi
	movl	$123, %edx
	callq	_ZN3std2io5Write9write_fmt17h9ad895cddbdad51cE
	movq	%rax, %rdi
	callq	_ZN4core3ptr81drop_in_place$LT$core..result..Result$LT$$LP$$RP$$C$std..io..error..Error$GT$$GT$17h85a8109a31ae3d94E
	callq	*_RNvNtCsjrHSEGnQ3l9_3std7process5abort@GOTPCREL(%rip)
.Lfunc_end0:
	.size	_RNvXNvNtNtCsjrHSEGnQ3l9_3std3sys12thread_local20abort_on_dtor_unwindNtB2_15DtorUnwindGuardNtNtNtCsgEmfK2I1SDS_4core3ops4drop4Drop4drop, .Lfunc_end0-_RNvXNvNtNtCsjrHSEGnQ3l9_3std3sys12thread_local20abort_on_dtor_unwindNtB2_15DtorUnwindGuardNtNtNtCsgEmfK2I1SDS_4core3ops4drop4Drop4drop
	.cfi_endproc

	.section	".text._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0099f233bedd0085E","ax",@progbits
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0099f233bedd0085E
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0099f233bedd0085E
	.p2align	4
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0099f233bedd0085E,@function
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0099f233bedd0085E:
.Lfunc_begin0:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception0
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	pushq	%rax
	.cfi_def_cfa_offset 64
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	8(%rdi), %r13
	movq	32(%rdi), %rbx
	movq	(%rsi), %rax
	movq	%rax, (%rsp)
	movq	8(%rsi), %r12
	cmpq	%r13, %rbx
	ja	.LBB1_4
	movq	16(%rsi), %rbp
	movq	(%rdi), %r14
	leaq	(,%rbx,4), %r15
	.p2align	4
.LBB1_2:
.Ltmp0:
	movq	%r14, %rdi
	movq	%rbx, %rsi
	callq	_ZN12nepenthe_ops5heads14sum_of_squares17he7520fd84cd0a17aE
.Ltmp1:
	subq	%rbx, %r13
	movss	%xmm0, (%rbp,%r12,4)
	incq	%r12
	addq	%r15, %r14
	cmpq	%r13, %rbx
	jbe	.LBB1_2
.LBB1_4:
	movq	(%rsp), %rax
	movq	%r12, (%rax)
	addq	$8, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB1_5:
	.cfi_def_cfa_offset 64
.Ltmp2:
	movq	(%rsp), %rcx
	movq	%r12, (%rcx)
	movq	%rax, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end1:
	.size	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0099f233bedd0085E, .Lfunc_end1-_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0099f233bedd0085E
	.cfi_endproc
	.section	".gcc_except_table._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0099f233bedd0085E","a",@progbits
	.p2align	2, 0x0
GCC_except_table1:
.Lexception0:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end0-.Lcst_begin0
.Lcst_begin0:
	.uleb128 .Ltmp0-.Lfunc_begin0
	.uleb128 .Ltmp1-.Ltmp0
	.uleb128 .Ltmp2-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp1-.Lfunc_begin0
	.uleb128 .Lfunc_end1-.Ltmp1
	.byte	0
	.byte	0
.Lcst_end0:
	.p2align	2, 0x0

	.section	".text._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h05a565e23b03d29cE","ax",@progbits
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h05a565e23b03d29cE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h05a565e23b03d29cE
	.p2align	4
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h05a565e23b03d29cE,@function
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h05a565e23b03d29cE:
.Lfunc_begin1:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception1
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	movq	(%rsi), %rbx
	movq	8(%rsi), %r14
	cmpq	%rcx, %rax
	je	.LBB2_7
	movq	16(%rdi), %rdx
	movq	16(%rsi), %rsi
	subq	%rax, %rcx
	shrq	$3, %rcx
	.p2align	4
.LBB2_2:
	movq	(%rdx), %rdi
	cmpq	$2, %rdi
	jae	.LBB2_3
	movss	(%rax,%rdi,4), %xmm0
	movss	%xmm0, (%rsi,%r14,4)
	incq	%r14
	addq	$8, %rax
	decq	%rcx
	jne	.LBB2_2
.LBB2_7:
	movq	%r14, (%rbx)
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB2_3:
	.cfi_def_cfa_offset 32
.Ltmp3:
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.33.llvm.8749718453130272470(%rip), %rdx
	movl	$2, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.Ltmp4:
	ud2
.LBB2_5:
.Ltmp5:
	movq	%r14, (%rbx)
	movq	%rax, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end2:
	.size	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h05a565e23b03d29cE, .Lfunc_end2-_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h05a565e23b03d29cE
	.cfi_endproc
	.section	".gcc_except_table._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h05a565e23b03d29cE","a",@progbits
	.p2align	2, 0x0
GCC_except_table2:
.Lexception1:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end1-.Lcst_begin1
.Lcst_begin1:
	.uleb128 .Ltmp3-.Lfunc_begin1
	.uleb128 .Ltmp4-.Ltmp3
	.uleb128 .Ltmp5-.Lfunc_begin1
	.byte	0
	.uleb128 .Ltmp4-.Lfunc_begin1
	.uleb128 .Lfunc_end2-.Ltmp4
	.byte	0
	.byte	0
.Lcst_end1:
	.p2align	2, 0x0

	.section	".text._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0af2a505b2b0b10dE","ax",@progbits
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0af2a505b2b0b10dE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0af2a505b2b0b10dE
	.p2align	4
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0af2a505b2b0b10dE,@function
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0af2a505b2b0b10dE:
.Lfunc_begin2:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception2
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	64(%rdi), %r14
	movq	(%rsi), %r8
	movq	8(%rsi), %r9
	testq	%r14, %r14
	je	.LBB3_1
	movq	48(%rdi), %rbp
	movq	56(%rdi), %rcx
	movq	72(%rdi), %r10
	movq	88(%rdi), %r11
	movq	(%rdi), %r15
	movq	8(%rdi), %r12
	movq	16(%rsi), %rbx
	movq	80(%rdi), %rsi
	movq	%rcx, %rax
	orq	%r14, %rax
	shrq	$32, %rax
	je	.LBB3_5
	movq	%rcx, %rax
	xorl	%edx, %edx
	divq	%r14
	cmpq	%rsi, %rax
	cmovbq	%rax, %rsi
	testq	%rsi, %rsi
	jne	.LBB3_8
	jmp	.LBB3_11
.LBB3_5:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%r14d
	cmpq	%rsi, %rax
	cmovbq	%rax, %rsi
	testq	%rsi, %rsi
	je	.LBB3_11
.LBB3_8:
	movq	%r8, 8(%rsp)
	leaq	1(%r11), %rax
	movq	%rax, 16(%rsp)
	movq	%r9, (%rsp)
	leaq	(%r9,%r9,4), %rdx
	leaq	(%rbx,%rdx,8), %rdx
	addq	$32, %rdx
	movq	%r10, %rdi
	negq	%rdi
	notq	%r11
	xorl	%r13d, %r13d
	xorl	%ebx, %ebx
	movq	%r11, %rax
	movq	%r12, %r11
	.p2align	4
.LBB3_9:
	incq	%rbx
	cmpq	%rcx, %r14
	movq	%r14, %r8
	cmovaq	%r13, %r8
	movq	%rbp, %r9
	cmovaq	%r13, %r9
	subq	%r8, %rcx
	shlq	$7, %r8
	addq	%r8, %rbp
	movq	(%r15), %r8
	movq	%r15, %r12
	movq	24(%r11), %r15
	movq	%r15, -32(%rdx)
	movq	%r12, %r15
	addq	%rdi, %r8
	cmpq	$32, %r8
	movl	$32, %r12d
	cmovaeq	%r12, %r8
	movq	%r10, -24(%rdx)
	movq	%r8, -16(%rdx)
	movq	%r9, -8(%rdx)
	movq	%r14, (%rdx)
	addq	$40, %rdx
	addq	16(%rsp), %r10
	addq	%rax, %rdi
	cmpq	%rsi, %rbx
	jb	.LBB3_9
	movq	(%rsp), %r9
	addq	%rbx, %r9
	movq	8(%rsp), %r8
.LBB3_11:
	movq	%r9, (%r8)
	addq	$24, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB3_1:
	.cfi_def_cfa_offset 80
.Ltmp6:
	movq	%r9, %r14
	movq	%r8, %rbx
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.6.llvm.8749718453130272470(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Ltmp7:
	ud2
.LBB3_3:
.Ltmp8:
	movq	%r14, (%rbx)
	movq	%rax, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end3:
	.size	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0af2a505b2b0b10dE, .Lfunc_end3-_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0af2a505b2b0b10dE
	.cfi_endproc
	.section	".gcc_except_table._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0af2a505b2b0b10dE","a",@progbits
	.p2align	2, 0x0
GCC_except_table3:
.Lexception2:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end2-.Lcst_begin2
.Lcst_begin2:
	.uleb128 .Ltmp6-.Lfunc_begin2
	.uleb128 .Ltmp7-.Ltmp6
	.uleb128 .Ltmp8-.Lfunc_begin2
	.byte	0
	.uleb128 .Ltmp7-.Lfunc_begin2
	.uleb128 .Lfunc_end3-.Ltmp7
	.byte	0
	.byte	0
.Lcst_end2:
	.p2align	2, 0x0

	.section	".text._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0d2ba95c854e33d0E","ax",@progbits
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0d2ba95c854e33d0E
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0d2ba95c854e33d0E
	.p2align	4
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0d2ba95c854e33d0E,@function
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0d2ba95c854e33d0E:
.Lfunc_begin3:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception3
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$152, %rsp
	.cfi_def_cfa_offset 208
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	72(%rdi), %rax
	movq	16(%rsi), %rcx
	movq	%rcx, 16(%rsp)
	movups	(%rsi), %xmm0
	movaps	%xmm0, (%rsp)
	movq	%rax, 24(%rsp)
	movq	56(%rdi), %rbx
	movq	64(%rdi), %r13
	subq	%rbx, %r13
	jne	.LBB4_2
	movq	8(%rsp), %rax
	jmp	.LBB4_5
.LBB4_2:
	movq	32(%rdi), %rbp
	movq	%rbx, %r12
	imulq	%rbp, %r12
	shlq	$2, %r12
	addq	16(%rdi), %r12
	addq	40(%rdi), %rbx
	leaq	56(%rsp), %r14
	leaq	32(%rsp), %r15
	.p2align	4
.LBB4_3:
	movq	%rbx, 32(%rsp)
	movq	%r12, 40(%rsp)
	movq	%rbp, 48(%rsp)
.Ltmp9:
	movq	%r14, %rdi
	leaq	24(%rsp), %rsi
	movq	%r15, %rdx
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hab49788400d64b7eE
.Ltmp10:
	movq	8(%rsp), %rax
	movq	16(%rsp), %rcx
	leaq	(%rax,%rax,2), %rdx
	shlq	$5, %rdx
	movups	136(%rsp), %xmm0
	movups	%xmm0, 80(%rcx,%rdx)
	movups	120(%rsp), %xmm0
	movups	%xmm0, 64(%rcx,%rdx)
	movups	56(%rsp), %xmm0
	movups	72(%rsp), %xmm1
	movups	88(%rsp), %xmm2
	movups	104(%rsp), %xmm3
	movups	%xmm3, 48(%rcx,%rdx)
	movups	%xmm2, 32(%rcx,%rdx)
	movups	%xmm1, 16(%rcx,%rdx)
	movups	%xmm0, (%rcx,%rdx)
	incq	%rax
	movq	%rax, 8(%rsp)
	leaq	(,%rbp,4), %rcx
	addq	%rcx, %r12
	incq	%rbx
	decq	%r13
	jne	.LBB4_3
.LBB4_5:
	movq	(%rsp), %rcx
	movq	%rax, (%rcx)
	addq	$152, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB4_6:
	.cfi_def_cfa_offset 208
.Ltmp11:
	movq	(%rsp), %rcx
	movq	8(%rsp), %rdx
	movq	%rdx, (%rcx)
	movq	%rax, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end4:
	.size	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0d2ba95c854e33d0E, .Lfunc_end4-_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0d2ba95c854e33d0E
	.cfi_endproc
	.section	".gcc_except_table._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0d2ba95c854e33d0E","a",@progbits
	.p2align	2, 0x0
GCC_except_table4:
.Lexception3:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end3-.Lcst_begin3
.Lcst_begin3:
	.uleb128 .Ltmp9-.Lfunc_begin3
	.uleb128 .Ltmp10-.Ltmp9
	.uleb128 .Ltmp11-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp10-.Lfunc_begin3
	.uleb128 .Lfunc_end4-.Ltmp10
	.byte	0
	.byte	0
.Lcst_end3:
	.p2align	2, 0x0

	.section	".text._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h15f968ab3a7e477dE","ax",@progbits
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h15f968ab3a7e477dE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h15f968ab3a7e477dE
	.p2align	4
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h15f968ab3a7e477dE,@function
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h15f968ab3a7e477dE:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	24(%rdi), %rdx
	movq	(%rsi), %rax
	movq	8(%rsi), %rcx
	testq	%rdx, %rdx
	je	.LBB5_4
	movq	32(%rdi), %r8
	movq	(%rdi), %r9
	movq	8(%rdi), %r10
	movq	16(%rsi), %rbx
	movq	16(%rdi), %r11
	movq	40(%rdi), %rsi
	movq	%rcx, %rdi
	shlq	$5, %rdi
	addq	%rbx, %rdi
	addq	$24, %rdi
	.p2align	4
.LBB5_2:
	testq	%r11, %r11
	je	.LBB5_4
	cmpq	%rdx, %r8
	movq	%rdx, %rbx
	cmovbq	%r8, %rbx
	movq	%rbx, %r14
	shlq	$4, %r14
	addq	%r11, %r14
	movq	(%r9), %r15
	imulq	%rsi, %r15
	incq	%rcx
	incq	%rsi
	movq	(%r10), %r12
	movq	%r11, -24(%rdi)
	movq	%rbx, -16(%rdi)
	movq	%r15, -8(%rdi)
	movq	%r12, (%rdi)
	addq	$32, %rdi
	movq	%r14, %r11
	subq	%rbx, %rdx
	jne	.LBB5_2
.LBB5_4:
	movq	%rcx, (%rax)
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end5:
	.size	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h15f968ab3a7e477dE, .Lfunc_end5-_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h15f968ab3a7e477dE
	.cfi_endproc

	.section	".text._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1bee544b75db76f9E","ax",@progbits
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1bee544b75db76f9E
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1bee544b75db76f9E
	.p2align	4
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1bee544b75db76f9E,@function
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1bee544b75db76f9E:
.Lfunc_begin4:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception4
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	16(%rdi), %r8
	movq	24(%rdi), %r9
	movq	(%rsi), %rbx
	movq	8(%rsi), %r14
	cmpq	%r9, %r8
	jae	.LBB6_12
	movq	(%rdi), %r10
	movq	8(%rdi), %rdi
	movq	16(%rsi), %rax
	movq	%r14, %rcx
	shlq	$4, %rcx
	leaq	(%rcx,%rax), %r11
	addq	$8, %r11
	jmp	.LBB6_2
	.p2align	4
.LBB6_10:
	movq	%rcx, %rax
	xorl	%edx, %edx
	divq	%r15
.LBB6_11:
	movq	%rsi, -8(%r11)
	movq	%rax, (%r11)
	incq	%r14
	addq	$16, %r11
	cmpq	%r8, %r9
	je	.LBB6_12
.LBB6_2:
	movq	(%rdi), %r15
	testq	%r15, %r15
	je	.LBB6_3
	movq	(%r10), %rcx
	movq	%rcx, %rax
	imulq	%r8, %rax
	movq	%rax, %rdx
	orq	%r15, %rdx
	shrq	$32, %rdx
	je	.LBB6_6
	xorl	%edx, %edx
	divq	%r15
	movq	%rax, %rsi
	jmp	.LBB6_8
	.p2align	4
.LBB6_6:
	xorl	%edx, %edx
	divl	%r15d
	movl	%eax, %esi
.LBB6_8:
	incq	%r8
	imulq	%r8, %rcx
	movq	%rcx, %rax
	orq	%r15, %rax
	shrq	$32, %rax
	jne	.LBB6_10
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%r15d
	jmp	.LBB6_11
.LBB6_12:
	movq	%r14, (%rbx)
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB6_3:
	.cfi_def_cfa_offset 32
.Ltmp12:
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.49.llvm.8749718453130272470(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Ltmp13:
	ud2
.LBB6_13:
.Ltmp14:
	movq	%r14, (%rbx)
	movq	%rax, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end6:
	.size	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1bee544b75db76f9E, .Lfunc_end6-_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1bee544b75db76f9E
	.cfi_endproc
	.section	".gcc_except_table._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1bee544b75db76f9E","a",@progbits
	.p2align	2, 0x0
GCC_except_table6:
.Lexception4:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end4-.Lcst_begin4
.Lcst_begin4:
	.uleb128 .Ltmp12-.Lfunc_begin4
	.uleb128 .Ltmp13-.Ltmp12
	.uleb128 .Ltmp14-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp13-.Lfunc_begin4
	.uleb128 .Lfunc_end6-.Ltmp13
	.byte	0
	.byte	0
.Lcst_end4:
	.p2align	2, 0x0

	.section	".text._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1c1fdf60f50569daE","ax",@progbits
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1c1fdf60f50569daE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1c1fdf60f50569daE
	.p2align	4
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1c1fdf60f50569daE,@function
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1c1fdf60f50569daE:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$152, %rsp
	.cfi_def_cfa_offset 208
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	(%rsi), %r12
	movq	8(%rsi), %r14
	movq	(%rdi), %r10
	movq	8(%rdi), %rax
	cmpq	%rax, %r10
	je	.LBB7_15
	movq	24(%rdi), %r11
	movq	16(%rsi), %r15
	movq	16(%rdi), %r13
	movq	%rax, %rcx
	subq	%r10, %rcx
	movq	%rcx, %rbp
	shrq	$2, %rbp
	cmpq	$32, %rcx
	jae	.LBB7_9
	xorl	%edi, %edi
	jmp	.LBB7_3
.LBB7_9:
	leaq	(%r15,%r14,4), %rbx
	movq	%rcx, 8(%rsp)
	leaq	(%rbx,%rcx), %rsi
	leaq	4(%r13), %rcx
	leaq	4(%r11), %rdi
	cmpq	%rax, %rbx
	setb	%r8b
	cmpq	%rsi, %r10
	setb	%r9b
	cmpq	%rcx, %rbx
	setb	%al
	cmpq	%rsi, %r13
	setb	%dl
	cmpq	%rdi, %rbx
	setb	%cl
	cmpq	%rsi, %r11
	setb	%sil
	xorl	%edi, %edi
	testb	%r9b, %r8b
	jne	.LBB7_17
	andb	%dl, %al
	jne	.LBB7_17
	andb	%sil, %cl
	jne	.LBB7_17
	movq	%r15, 16(%rsp)
	movq	%rbp, 32(%rsp)
	movq	%rbp, %rdi
	andq	$-4, %rdi
	movq	%r11, 88(%rsp)
	movss	(%r11), %xmm0
	shufps	$0, %xmm0, %xmm0
	movaps	%xmm0, 112(%rsp)
	movq	%r13, 80(%rsp)
	movss	(%r13), %xmm0
	shufps	$0, %xmm0, %xmm0
	movaps	%xmm0, 96(%rsp)
	addq	%rdi, %r14
	movq	%r14, 24(%rsp)
	xorl	%ebp, %ebp
	movq	expf@GOTPCREL(%rip), %r14
	.p2align	4
.LBB7_13:
	movups	(%r10,%rbp,4), %xmm0
	mulps	96(%rsp), %xmm0
	subps	112(%rsp), %xmm0
	movaps	%xmm0, 64(%rsp)
	shufps	$255, %xmm0, %xmm0
	movq	%r10, %r13
	movq	%rdi, %r15
	callq	*%r14
	movaps	%xmm0, 48(%rsp)
	movaps	64(%rsp), %xmm0
	movhlps	%xmm0, %xmm0
	callq	*%r14
	unpcklps	48(%rsp), %xmm0
	movaps	%xmm0, 48(%rsp)
	movaps	64(%rsp), %xmm0
	callq	*%r14
	movaps	%xmm0, 128(%rsp)
	movaps	64(%rsp), %xmm0
	shufps	$85, %xmm0, %xmm0
	callq	*%r14
	movq	%r15, %rdi
	movq	%r13, %r10
	movaps	128(%rsp), %xmm1
	unpcklps	%xmm0, %xmm1
	unpcklpd	48(%rsp), %xmm1
	movups	%xmm1, (%rbx,%rbp,4)
	addq	$4, %rbp
	cmpq	%rbp, %r15
	jne	.LBB7_13
	movq	32(%rsp), %rbp
	cmpq	%rdi, %rbp
	movq	24(%rsp), %r14
	movq	88(%rsp), %r11
	movq	80(%rsp), %r13
	movq	16(%rsp), %r15
	movq	8(%rsp), %rcx
	jne	.LBB7_3
	jmp	.LBB7_15
.LBB7_17:
	movq	8(%rsp), %rcx
.LBB7_3:
	movq	%rdi, %rbx
	orq	$1, %rbx
	testb	$4, %cl
	movq	%r12, 40(%rsp)
	je	.LBB7_5
	movss	(%r10,%rdi,4), %xmm0
	mulss	(%r13), %xmm0
	subss	(%r11), %xmm0
	movq	%r13, %r12
	movq	%r10, %r13
	movq	%r15, 16(%rsp)
	movq	%r11, %r15
	callq	*expf@GOTPCREL(%rip)
	movq	%r15, %r11
	movq	16(%rsp), %r15
	movq	%r13, %r10
	movq	%r12, %r13
	movq	40(%rsp), %r12
	movss	%xmm0, (%r15,%r14,4)
	incq	%r14
	movq	%rbx, %rdi
.LBB7_5:
	cmpq	%rbx, %rbp
	je	.LBB7_15
	movq	%r14, 24(%rsp)
	leaq	(%r15,%r14,4), %rbx
	addq	$4, %rbx
	leaq	(%r10,%rdi,4), %r14
	addq	$4, %r14
	subq	%rdi, %rbp
	movq	%rbp, 32(%rsp)
	movq	%r11, %r15
	movq	%r13, %r12
	xorl	%ebp, %ebp
	movq	expf@GOTPCREL(%rip), %r13
	.p2align	4
.LBB7_7:
	movss	-4(%r14,%rbp,4), %xmm0
	mulss	(%r12), %xmm0
	subss	(%r15), %xmm0
	callq	*%r13
	movss	%xmm0, -4(%rbx,%rbp,4)
	movss	(%r14,%rbp,4), %xmm0
	mulss	(%r12), %xmm0
	subss	(%r15), %xmm0
	callq	*%r13
	movss	%xmm0, (%rbx,%rbp,4)
	addq	$2, %rbp
	cmpq	%rbp, 32(%rsp)
	jne	.LBB7_7
	movq	24(%rsp), %r14
	addq	%rbp, %r14
	movq	40(%rsp), %r12
.LBB7_15:
	movq	%r14, (%r12)
	addq	$152, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end7:
	.size	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1c1fdf60f50569daE, .Lfunc_end7-_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1c1fdf60f50569daE
	.cfi_endproc

	.section	".text._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1d868ca4717a90d9E","ax",@progbits
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1d868ca4717a90d9E
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1d868ca4717a90d9E
	.p2align	4
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1d868ca4717a90d9E,@function
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1d868ca4717a90d9E:
.Lfunc_begin5:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception5
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	subq	$80, %rsp
	.cfi_def_cfa_offset 112
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	(%rsi), %r11
	movq	8(%rsi), %r8
	movq	16(%rsi), %r10
	movq	24(%rsi), %r9
	movq	64(%rsi), %rax
	movq	16(%rdx), %rcx
	movq	%rcx, 16(%rsp)
	movups	(%rdx), %xmm0
	movaps	%xmm0, (%rsp)
	testq	%rax, %rax
	je	.LBB8_29
	leaq	56(%rsp), %rcx
	xorl	%edx, %edx
	leaq	32(%rsp), %rsi
	.p2align	4
.LBB8_2:
	testb	$1, %r11b
	je	.LBB8_33
	testq	%r8, %r8
	je	.LBB8_6
	movzwl	450(%r8), %r11d
	cmpq	%r11, %r9
	jae	.LBB8_15
.LBB8_5:
	movq	%r8, %r11
	movq	%r9, %rbx
	jmp	.LBB8_17
	.p2align	4
.LBB8_6:
	testq	%r9, %r9
	je	.LBB8_11
	movq	%r9, %r11
	movq	%r10, %r8
	andq	$7, %r11
	je	.LBB8_12
	xorl	%ebx, %ebx
	.p2align	4
.LBB8_9:
	movq	456(%r8), %r8
	incq	%rbx
	cmpq	%rbx, %r11
	jne	.LBB8_9
	movq	%r9, %r10
	subq	%rbx, %r10
	cmpq	$8, %r9
	jae	.LBB8_13
	jmp	.LBB8_14
.LBB8_11:
	movq	%r10, %r8
	jmp	.LBB8_14
.LBB8_12:
	movq	%r9, %r10
	cmpq	$8, %r9
	jb	.LBB8_14
	.p2align	4
.LBB8_13:
	movq	456(%r8), %r8
	movq	456(%r8), %r8
	movq	456(%r8), %r8
	movq	456(%r8), %r8
	movq	456(%r8), %r8
	movq	456(%r8), %r8
	movq	456(%r8), %r8
	movq	456(%r8), %r8
	addq	$-8, %r10
	jne	.LBB8_13
.LBB8_14:
	xorl	%r10d, %r10d
	xorl	%r9d, %r9d
	movzwl	450(%r8), %r11d
	cmpq	%r11, %r9
	jb	.LBB8_5
	.p2align	4
.LBB8_15:
	movq	352(%r8), %r11
	testq	%r11, %r11
	je	.LBB8_31
	incq	%r10
	movzwl	448(%r8), %ebx
	movq	%r11, %r8
	cmpw	450(%r11), %bx
	jae	.LBB8_15
.LBB8_17:
	testq	%r10, %r10
	je	.LBB8_22
	leaq	(%r11,%rbx,8), %r9
	addq	$464, %r9
	movq	%r10, %r14
	andq	$7, %r14
	je	.LBB8_23
	xorl	%r15d, %r15d
	.p2align	4
.LBB8_20:
	movq	(%r9), %r8
	leaq	456(%r8), %r9
	incq	%r15
	cmpq	%r15, %r14
	jne	.LBB8_20
	movq	%r10, %r14
	subq	%r15, %r14
	cmpq	$8, %r10
	jb	.LBB8_26
	.p2align	4
.LBB8_25:
	movq	(%r9), %r8
	movq	456(%r8), %r8
	movq	456(%r8), %r8
	movq	456(%r8), %r8
	movq	456(%r8), %r8
	movq	456(%r8), %r8
	movq	456(%r8), %r8
	movq	456(%r8), %r8
	leaq	456(%r8), %r9
	addq	$-8, %r14
	jne	.LBB8_25
.LBB8_26:
	xorl	%r9d, %r9d
	movq	%rbx, %r10
	shlq	$5, %r10
	cmpq	$0, 24(%r11,%r10)
	jne	.LBB8_28
	jmp	.LBB8_30
	.p2align	4
.LBB8_22:
	leaq	1(%rbx), %r9
	movq	%r11, %r8
	movq	%rbx, %r10
	shlq	$5, %r10
	cmpq	$0, 24(%r11,%r10)
	je	.LBB8_30
.LBB8_28:
	decq	%rax
	addq	%r11, %r10
	leaq	(%r11,%rbx,8), %r11
	addq	$360, %r11
	movq	16(%r10), %rbx
	movq	(%r10), %r14
	movq	8(%r10), %r15
	cmpq	%r14, %rbx
	cmovbq	%rdx, %r14
	subq	%r14, %rbx
	shlq	$5, %rbx
	movq	(%r15,%rbx), %rbx
	movaps	(%rsp), %xmm0
	movaps	%xmm0, 32(%rsp)
	movq	16(%rsp), %r14
	movq	%r14, 48(%rsp)
	movq	%rbx, 56(%rsp)
	movq	%r11, 64(%rsp)
	movq	%r10, 72(%rsp)
	cmpq	%rbx, 32(%rsp)
	movq	%rsi, %r10
	cmovaq	%rcx, %r10
	movups	(%r10), %xmm0
	movaps	%xmm0, (%rsp)
	movq	16(%r10), %r10
	movq	%r10, 16(%rsp)
	movb	$1, %r11b
	movl	$0, %r10d
	testq	%rax, %rax
	jne	.LBB8_2
	jmp	.LBB8_29
	.p2align	4
.LBB8_23:
	movq	%r10, %r14
	cmpq	$8, %r10
	jb	.LBB8_26
	jmp	.LBB8_25
.LBB8_29:
	movq	16(%rsp), %rax
	movq	%rax, 16(%rdi)
	movaps	(%rsp), %xmm0
	movups	%xmm0, (%rdi)
	movq	%rdi, %rax
	addq	$80, %rsp
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB8_30:
	.cfi_def_cfa_offset 112
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.50.llvm.8749718453130272470(%rip), %rdi
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.52.llvm.8749718453130272470(%rip), %rdx
	movl	$20, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13expect_failed@GOTPCREL(%rip)
.LBB8_31:
.Ltmp15:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.106.llvm.7861498002582786512(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.Ltmp16:
	ud2
.LBB8_33:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.107.llvm.7861498002582786512(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.LBB8_34:
.Ltmp17:
	ud2
.Lfunc_end8:
	.size	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1d868ca4717a90d9E, .Lfunc_end8-_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1d868ca4717a90d9E
	.cfi_endproc
	.section	".gcc_except_table._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1d868ca4717a90d9E","a",@progbits
	.p2align	2, 0x0
GCC_except_table8:
.Lexception5:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end5-.Lcst_begin5
.Lcst_begin5:
	.uleb128 .Lfunc_begin5-.Lfunc_begin5
	.uleb128 .Ltmp15-.Lfunc_begin5
	.byte	0
	.byte	0
	.uleb128 .Ltmp15-.Lfunc_begin5
	.uleb128 .Ltmp16-.Ltmp15
	.uleb128 .Ltmp17-.Lfunc_begin5
	.byte	0
	.uleb128 .Ltmp16-.Lfunc_begin5
	.uleb128 .Lfunc_end8-.Ltmp16
	.byte	0
	.byte	0
.Lcst_end5:
	.p2align	2, 0x0

	.section	".text._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1d95e213b51c6acbE","ax",@progbits
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1d95e213b51c6acbE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1d95e213b51c6acbE
	.p2align	4
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1d95e213b51c6acbE,@function
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1d95e213b51c6acbE:
.Lfunc_begin6:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception6
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$56, %rsp
	.cfi_def_cfa_offset 112
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	(%rdi), %r13
	movq	8(%rdi), %rax
	movq	(%rsi), %rcx
	movq	8(%rsi), %r12
	cmpq	%rax, %r13
	je	.LBB9_5
	movq	%rcx, 16(%rsp)
	movq	16(%rdi), %rbp
	subq	%r13, %rax
	movabsq	$-6148914691236517205, %rcx
	mulq	%rcx
	movq	%rdx, %rbx
	shrq	$5, %rbx
	movq	%r12, 8(%rsp)
	shlq	$5, %r12
	addq	16(%rsi), %r12
	negq	%rbx
	addq	$40, %r13
	xorl	%r15d, %r15d
	leaq	24(%rsp), %r14
	.p2align	4
.LBB9_2:
	movq	(%r13), %rax
	xorl	%esi, %esi
	testb	$31, %al
	setne	%sil
	movq	(%rbp), %rcx
	shll	$5, %esi
	addq	%rax, %rsi
	andq	$-32, %rsi
	imulq	(%rcx), %rsi
.Ltmp18:
	movq	%r14, %rdi
	callq	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E
.Ltmp19:
	movups	24(%rsp), %xmm0
	movups	40(%rsp), %xmm1
	movups	%xmm1, 16(%r12)
	movups	%xmm0, (%r12)
	decq	%r15
	addq	$32, %r12
	addq	$48, %r13
	cmpq	%r15, %rbx
	jne	.LBB9_2
	movq	8(%rsp), %r12
	subq	%r15, %r12
	movq	16(%rsp), %rcx
.LBB9_5:
	movq	%r12, (%rcx)
	addq	$56, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB9_6:
	.cfi_def_cfa_offset 112
.Ltmp20:
	movq	8(%rsp), %rdx
	subq	%r15, %rdx
	movq	16(%rsp), %rcx
	movq	%rdx, (%rcx)
	movq	%rax, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end9:
	.size	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1d95e213b51c6acbE, .Lfunc_end9-_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1d95e213b51c6acbE
	.cfi_endproc
	.section	".gcc_except_table._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1d95e213b51c6acbE","a",@progbits
	.p2align	2, 0x0
GCC_except_table9:
.Lexception6:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end6-.Lcst_begin6
.Lcst_begin6:
	.uleb128 .Ltmp18-.Lfunc_begin6
	.uleb128 .Ltmp19-.Ltmp18
	.uleb128 .Ltmp20-.Lfunc_begin6
	.byte	0
	.uleb128 .Ltmp19-.Lfunc_begin6
	.uleb128 .Lfunc_end9-.Ltmp19
	.byte	0
	.byte	0
.Lcst_end6:
	.p2align	2, 0x0

	.section	".text._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1e0cc7c2412e90d6E","ax",@progbits
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1e0cc7c2412e90d6E
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1e0cc7c2412e90d6E
	.p2align	4
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1e0cc7c2412e90d6E,@function
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1e0cc7c2412e90d6E:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	24(%rdi), %rdx
	movq	(%rsi), %rax
	movq	8(%rsi), %rcx
	testq	%rdx, %rdx
	je	.LBB10_4
	movq	32(%rdi), %r8
	movq	(%rdi), %r9
	movq	8(%rdi), %r10
	movq	16(%rsi), %rbx
	movq	16(%rdi), %r11
	movq	40(%rdi), %rsi
	movq	%rcx, %rdi
	shlq	$5, %rdi
	addq	%rbx, %rdi
	addq	$24, %rdi
	.p2align	4
.LBB10_2:
	testq	%r11, %r11
	je	.LBB10_4
	cmpq	%rdx, %r8
	movq	%rdx, %rbx
	cmovbq	%r8, %rbx
	movq	(%r10), %r14
	imulq	%rsi, %r14
	incq	%rcx
	incq	%rsi
	movq	(%r9), %r15
	movq	%r15, -24(%rdi)
	movq	%r14, -16(%rdi)
	movq	%r11, -8(%rdi)
	movq	%rbx, (%rdi)
	addq	$32, %rdi
	leaq	(%r11,%rbx,4), %r11
	subq	%rbx, %rdx
	jne	.LBB10_2
.LBB10_4:
	movq	%rcx, (%rax)
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end10:
	.size	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1e0cc7c2412e90d6E, .Lfunc_end10-_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1e0cc7c2412e90d6E
	.cfi_endproc

	.section	".text._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h375ea0319203f29dE","ax",@progbits
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h375ea0319203f29dE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h375ea0319203f29dE
	.p2align	4
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h375ea0319203f29dE,@function
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h375ea0319203f29dE:
	.cfi_startproc
	movq	%rdx, %rax
	cmpq	%rsi, %rdi
	je	.LBB11_16
	subq	%rdi, %rsi
	movq	%rsi, %r8
	shrq	$3, %r8
	movl	%r8d, %ecx
	andl	$3, %ecx
	cmpq	$32, %rsi
	jae	.LBB11_3
	xorl	%edx, %edx
	jmp	.LBB11_14
.LBB11_3:
	andq	$-4, %r8
	xorl	%edx, %edx
	jmp	.LBB11_4
	.p2align	4
.LBB11_12:
	addq	$4, %rdx
	cmpq	%rdx, %r8
	je	.LBB11_13
.LBB11_4:
	movq	(%rdi,%rdx,8), %rsi
	movq	80(%rsi), %rsi
	cmpq	%rax, %rsi
	jbe	.LBB11_5
	movq	8(%rdi,%rdx,8), %rax
	movq	80(%rax), %rax
	cmpq	%rsi, %rax
	jbe	.LBB11_7
.LBB11_8:
	movq	16(%rdi,%rdx,8), %rsi
	movq	80(%rsi), %rsi
	cmpq	%rax, %rsi
	jbe	.LBB11_9
.LBB11_10:
	movq	24(%rdi,%rdx,8), %rax
	movq	80(%rax), %rax
	cmpq	%rsi, %rax
	ja	.LBB11_12
	jmp	.LBB11_11
	.p2align	4
.LBB11_5:
	movq	%rax, %rsi
	movq	8(%rdi,%rdx,8), %rax
	movq	80(%rax), %rax
	cmpq	%rsi, %rax
	ja	.LBB11_8
.LBB11_7:
	movq	%rsi, %rax
	movq	16(%rdi,%rdx,8), %rsi
	movq	80(%rsi), %rsi
	cmpq	%rax, %rsi
	ja	.LBB11_10
.LBB11_9:
	movq	%rax, %rsi
	movq	24(%rdi,%rdx,8), %rax
	movq	80(%rax), %rax
	cmpq	%rsi, %rax
	ja	.LBB11_12
.LBB11_11:
	movq	%rsi, %rax
	jmp	.LBB11_12
.LBB11_13:
	testq	%rcx, %rcx
	je	.LBB11_16
.LBB11_14:
	leaq	(%rdi,%rdx,8), %rdx
	xorl	%esi, %esi
	.p2align	4
.LBB11_15:
	movq	(%rdx,%rsi,8), %rdi
	movq	80(%rdi), %rdi
	cmpq	%rax, %rdi
	cmovaq	%rdi, %rax
	incq	%rsi
	cmpq	%rsi, %rcx
	jne	.LBB11_15
.LBB11_16:
	retq
.Lfunc_end11:
	.size	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h375ea0319203f29dE, .Lfunc_end11-_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h375ea0319203f29dE
	.cfi_endproc

	.section	".text._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h592e584af765fca1E","ax",@progbits
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h592e584af765fca1E
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h592e584af765fca1E
	.p2align	4
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h592e584af765fca1E,@function
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h592e584af765fca1E:
.Lfunc_begin7:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception7
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$120, %rsp
	.cfi_def_cfa_offset 176
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	32(%rdi), %rdx
	movq	(%rsi), %rax
	movq	8(%rsi), %rcx
	testq	%rdx, %rdx
	je	.LBB12_5
	movq	%rax, 16(%rsp)
	movq	24(%rdi), %r12
	movq	40(%rdi), %rax
	movq	(%rdi), %r8
	movq	%r8, 64(%rsp)
	movq	8(%rdi), %r8
	movq	%r8, 56(%rsp)
	movq	16(%rdi), %rdi
	movq	%rdi, 48(%rsp)
	leaq	1(%rax), %rdi
	movq	%rdi, 24(%rsp)
	movq	%rcx, 8(%rsp)
	leaq	(%rcx,%rcx,2), %r15
	shlq	$4, %r15
	addq	16(%rsi), %r15
	movq	%r12, %r13
	negq	%r13
	notq	%rax
	movq	%rax, 32(%rsp)
	negq	%rdx
	xorl	%r14d, %r14d
	movq	%rdx, 40(%rsp)
	.p2align	4
.LBB12_2:
	movq	64(%rsp), %rax
	movq	(%rax), %rbx
	movq	56(%rsp), %rax
	movq	(%rax), %rbp
	movq	48(%rsp), %rax
	movq	8(%rax), %rsi
	movq	16(%rax), %rax
	leaq	(%rax,%rax,2), %rax
	leaq	(%rsi,%rax,8), %rdx
.Ltmp21:
	leaq	72(%rsp), %rdi
	callq	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h7095d4b84ee1e94bE
.Ltmp22:
	addq	%r13, %rbp
	cmpq	%rbx, %rbp
	cmovaeq	%rbx, %rbp
	movq	$0, 96(%rsp)
	movq	%r12, 104(%rsp)
	movq	%rbp, 112(%rsp)
	movq	88(%rsp), %rax
	movq	%rax, 16(%r15)
	movq	96(%rsp), %rax
	movq	%rax, 24(%r15)
	movups	72(%rsp), %xmm0
	movups	%xmm0, (%r15)
	movq	104(%rsp), %rax
	movq	%rax, 32(%r15)
	movq	112(%rsp), %rax
	movq	%rax, 40(%r15)
	decq	%r14
	addq	$48, %r15
	addq	24(%rsp), %r12
	addq	32(%rsp), %r13
	movq	40(%rsp), %rdx
	cmpq	%r14, %rdx
	jne	.LBB12_2
	movq	8(%rsp), %rcx
	subq	%r14, %rcx
	movq	16(%rsp), %rax
.LBB12_5:
	movq	%rcx, (%rax)
	addq	$120, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB12_6:
	.cfi_def_cfa_offset 176
.Ltmp23:
	movq	8(%rsp), %rdx
	subq	%r14, %rdx
	movq	16(%rsp), %rcx
	movq	%rdx, (%rcx)
	movq	%rax, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end12:
	.size	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h592e584af765fca1E, .Lfunc_end12-_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h592e584af765fca1E
	.cfi_endproc
	.section	".gcc_except_table._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h592e584af765fca1E","a",@progbits
	.p2align	2, 0x0
GCC_except_table12:
.Lexception7:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end7-.Lcst_begin7
.Lcst_begin7:
	.uleb128 .Ltmp21-.Lfunc_begin7
	.uleb128 .Ltmp22-.Ltmp21
	.uleb128 .Ltmp23-.Lfunc_begin7
	.byte	0
	.uleb128 .Ltmp22-.Lfunc_begin7
	.uleb128 .Lfunc_end12-.Ltmp22
	.byte	0
	.byte	0
.Lcst_end7:
	.p2align	2, 0x0

	.section	".text._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5dfe7e61204b5aa2E","ax",@progbits
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5dfe7e61204b5aa2E
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5dfe7e61204b5aa2E
	.p2align	4
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5dfe7e61204b5aa2E,@function
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5dfe7e61204b5aa2E:
.Lfunc_begin8:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception8
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$88, %rsp
	.cfi_def_cfa_offset 144
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	(%rsi), %rax
	movq	%rax, 8(%rsp)
	movq	8(%rsi), %r9
	movq	48(%rdi), %rax
	movq	56(%rdi), %r8
	subq	%rax, %r8
	je	.LBB13_4
	movq	16(%rsi), %rcx
	movq	%rcx, 40(%rsp)
	movq	8(%rdi), %rbp
	movq	16(%rdi), %rdx
	movq	40(%rdi), %rsi
	movq	32(%rdi), %r13
	movq	%rax, %rcx
	imulq	%rsi, %rcx
	leaq	(,%rcx,4), %r10
	addq	24(%rdi), %r10
	imulq	%rdx, %rax
	leaq	(,%rax,4), %rbx
	addq	(%rdi), %rbx
	leaq	(,%rsi,4), %rdi
	movq	%rdi, 32(%rsp)
	subq	%rcx, %r13
	leaq	(,%rdx,4), %rcx
	movq	%rcx, 24(%rsp)
	subq	%rax, %rbp
	.p2align	4
.LBB13_2:
	movq	%r9, 16(%rsp)
	movq	%r8, 48(%rsp)
	cmpq	%rbp, %rdx
	movq	%rbp, %rax
	movq	%rdx, %r12
	cmovbq	%rdx, %rax
	cmpq	%r13, %rsi
	movq	%r13, %rcx
	movq	%rsi, %r14
	cmovbq	%rsi, %rcx
	movq	%rbx, 56(%rsp)
	movq	%rax, 64(%rsp)
	movq	%r10, %r15
	movq	%r10, 72(%rsp)
	movq	%rcx, 80(%rsp)
.Ltmp24:
	leaq	56(%rsp), %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h41ff8f342522fad0E
.Ltmp25:
	movq	40(%rsp), %rax
	movq	16(%rsp), %r9
	movss	%xmm0, (%rax,%r9,4)
	incq	%r9
	movq	%r15, %r10
	addq	32(%rsp), %r10
	movq	%r14, %rsi
	subq	%r14, %r13
	addq	24(%rsp), %rbx
	movq	%r12, %rdx
	subq	%r12, %rbp
	movq	48(%rsp), %r8
	decq	%r8
	jne	.LBB13_2
.LBB13_4:
	movq	8(%rsp), %rax
	movq	%r9, (%rax)
	addq	$88, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB13_5:
	.cfi_def_cfa_offset 144
.Ltmp26:
	movq	8(%rsp), %rcx
	movq	16(%rsp), %rdx
	movq	%rdx, (%rcx)
	movq	%rax, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end13:
	.size	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5dfe7e61204b5aa2E, .Lfunc_end13-_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5dfe7e61204b5aa2E
	.cfi_endproc
	.section	".gcc_except_table._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h5dfe7e61204b5aa2E","a",@progbits
	.p2align	2, 0x0
GCC_except_table13:
.Lexception8:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end8-.Lcst_begin8
.Lcst_begin8:
	.uleb128 .Ltmp24-.Lfunc_begin8
	.uleb128 .Ltmp25-.Ltmp24
	.uleb128 .Ltmp26-.Lfunc_begin8
	.byte	0
	.uleb128 .Ltmp25-.Lfunc_begin8
	.uleb128 .Lfunc_end13-.Ltmp25
	.byte	0
	.byte	0
.Lcst_end8:
	.p2align	2, 0x0

	.section	".text._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h608f880e3c34adaeE","ax",@progbits
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h608f880e3c34adaeE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h608f880e3c34adaeE
	.p2align	4
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h608f880e3c34adaeE,@function
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h608f880e3c34adaeE:
.Lfunc_begin9:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception9
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$152, %rsp
	.cfi_def_cfa_offset 208
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	216(%rdi), %rax
	movq	16(%rsi), %rcx
	movq	%rcx, 16(%rsp)
	movups	(%rsi), %xmm0
	movaps	%xmm0, (%rsp)
	movq	%rax, 24(%rsp)
	movq	200(%rdi), %r15
	movq	208(%rdi), %r12
	subq	%r15, %r12
	jne	.LBB14_2
	movq	8(%rsp), %rax
	jmp	.LBB14_5
.LBB14_2:
	movq	32(%rdi), %rax
	movq	72(%rdi), %rcx
	movq	128(%rdi), %rdx
	movq	168(%rdi), %r14
	addq	%r15, %r14
	leaq	(%r14,%r14,2), %r13
	shlq	$5, %r13
	addq	152(%rdi), %r13
	addq	136(%rdi), %r14
	movq	%rdx, %rbx
	imulq	%r14, %rbx
	shlq	$2, %rbx
	addq	112(%rdi), %rbx
	movq	%rdx, 64(%rsp)
	leaq	(,%rdx,4), %rdx
	movq	%rdx, 56(%rsp)
	addq	80(%rdi), %r14
	movq	%rcx, %rbp
	imulq	%r14, %rbp
	shlq	$2, %rbp
	addq	56(%rdi), %rbp
	movq	%rcx, 72(%rsp)
	leaq	(,%rcx,4), %rcx
	movq	%rcx, 48(%rsp)
	imulq	%rax, %r14
	shlq	$2, %r14
	addq	16(%rdi), %r14
	movq	%rax, 80(%rsp)
	leaq	(,%rax,4), %rax
	movq	%rax, 40(%rsp)
	addq	184(%rdi), %r15
	.p2align	4
.LBB14_3:
	movq	%r15, 88(%rsp)
	movq	%r14, 96(%rsp)
	movq	80(%rsp), %rax
	movq	%rax, 104(%rsp)
	movq	%rbp, 112(%rsp)
	movq	72(%rsp), %rax
	movq	%rax, 120(%rsp)
	movq	%rbx, 128(%rsp)
	movq	64(%rsp), %rax
	movq	%rax, 136(%rsp)
	movq	%r13, 144(%rsp)
.Ltmp27:
	leaq	24(%rsp), %rdi
	leaq	88(%rsp), %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h5013d6c4eb73ef76E
.Ltmp28:
	movq	8(%rsp), %rax
	movq	16(%rsp), %rcx
	movss	%xmm0, (%rcx,%rax,4)
	incq	%rax
	movq	%rax, 8(%rsp)
	addq	$96, %r13
	addq	56(%rsp), %rbx
	addq	48(%rsp), %rbp
	addq	40(%rsp), %r14
	incq	%r15
	decq	%r12
	jne	.LBB14_3
.LBB14_5:
	movq	(%rsp), %rcx
	movq	%rax, (%rcx)
	addq	$152, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB14_6:
	.cfi_def_cfa_offset 208
.Ltmp29:
	movq	(%rsp), %rcx
	movq	8(%rsp), %rdx
	movq	%rdx, (%rcx)
	movq	%rax, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end14:
	.size	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h608f880e3c34adaeE, .Lfunc_end14-_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h608f880e3c34adaeE
	.cfi_endproc
	.section	".gcc_except_table._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h608f880e3c34adaeE","a",@progbits
	.p2align	2, 0x0
GCC_except_table14:
.Lexception9:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end9-.Lcst_begin9
.Lcst_begin9:
	.uleb128 .Ltmp27-.Lfunc_begin9
	.uleb128 .Ltmp28-.Ltmp27
	.uleb128 .Ltmp29-.Lfunc_begin9
	.byte	0
	.uleb128 .Ltmp28-.Lfunc_begin9
	.uleb128 .Lfunc_end14-.Ltmp28
	.byte	0
	.byte	0
.Lcst_end9:
	.p2align	2, 0x0

	.section	".text._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h77eea673bd82d0ffE","ax",@progbits
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h77eea673bd82d0ffE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h77eea673bd82d0ffE
	.p2align	4
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h77eea673bd82d0ffE,@function
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h77eea673bd82d0ffE:
.Lfunc_begin10:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception10
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	40(%rdi), %rax
	movq	(%rsi), %rbx
	movq	8(%rsi), %r14
	testq	%rax, %rax
	je	.LBB15_11
	movq	48(%rdi), %rcx
	movq	16(%rsi), %rdx
	movq	(%rdi), %r8
	movq	8(%rdi), %r9
	movq	16(%rdi), %r10
	movq	24(%rdi), %r11
	movq	32(%rdi), %r12
	leaq	(%r14,%r14,2), %rsi
	leaq	(%rdx,%rsi,8), %r15
	addq	$16, %r15
	.p2align	4
.LBB15_2:
	cmpq	%rax, %rcx
	movq	%rax, %rdx
	cmovbq	%rcx, %rdx
	testq	%r12, %r12
	je	.LBB15_11
	movq	(%r8), %rdi
	movq	(%r10), %r13
	subq	%r13, %rdi
	movq	(%r9), %rsi
	subq	%r13, %rsi
	movq	%rsi, %r13
	subq	%rdi, %r13
	jb	.LBB15_7
	cmpq	%rdx, %rsi
	ja	.LBB15_7
	movq	(%r11), %rsi
	testq	%rsi, %rsi
	je	.LBB15_6
	leaq	(%r12,%rdi,4), %rdi
	leaq	(%r12,%rdx,4), %r12
	subq	%rdx, %rax
	movq	%rdi, -16(%r15)
	movq	%r13, -8(%r15)
	movq	%rsi, (%r15)
	incq	%r14
	addq	$24, %r15
	testq	%rax, %rax
	jne	.LBB15_2
.LBB15_11:
	movq	%r14, (%rbx)
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB15_7:
	.cfi_def_cfa_offset 48
.Ltmp32:
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.37.llvm.8749718453130272470(%rip), %rcx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp33:
	jmp	.LBB15_8
.LBB15_6:
.Ltmp30:
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.34.llvm.8749718453130272470(%rip), %rdi
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.36.llvm.8749718453130272470(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp31:
.LBB15_8:
	ud2
.LBB15_9:
.Ltmp34:
	movq	%r14, (%rbx)
	movq	%rax, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end15:
	.size	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h77eea673bd82d0ffE, .Lfunc_end15-_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h77eea673bd82d0ffE
	.cfi_endproc
	.section	".gcc_except_table._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h77eea673bd82d0ffE","a",@progbits
	.p2align	2, 0x0
GCC_except_table15:
.Lexception10:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end10-.Lcst_begin10
.Lcst_begin10:
	.uleb128 .Ltmp32-.Lfunc_begin10
	.uleb128 .Ltmp31-.Ltmp32
	.uleb128 .Ltmp34-.Lfunc_begin10
	.byte	0
	.uleb128 .Ltmp31-.Lfunc_begin10
	.uleb128 .Lfunc_end15-.Ltmp31
	.byte	0
	.byte	0
.Lcst_end10:
	.p2align	2, 0x0

	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI16_0:
	.long	0x3f800000
	.long	0x3f800000
	.long	0x3f800000
	.long	0x3f800000
.LCPI16_1:
	.long	0x2b8cbccc
	.long	0x2b8cbccc
	.long	0x2b8cbccc
	.long	0x2b8cbccc
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI16_2:
	.long	0x2b8cbccc
.LCPI16_3:
	.long	0x3f800000
	.section	".text._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h8495fe650212ee4fE","ax",@progbits
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h8495fe650212ee4fE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h8495fe650212ee4fE
	.p2align	4
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h8495fe650212ee4fE,@function
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h8495fe650212ee4fE:
	.cfi_startproc
	movq	(%rdx), %rax
	movq	8(%rdx), %rcx
	cmpq	%rsi, %rdi
	je	.LBB16_20
	movq	16(%rdx), %r8
	subq	%rdi, %rsi
	movq	%rsi, %rdx
	shrq	$2, %rdx
	cmpq	$16, %rsi
	jb	.LBB16_2
	leaq	(%r8,%rcx,4), %r10
	movq	%r10, %r9
	subq	%rdi, %r9
	cmpq	$16, %r9
	jae	.LBB16_5
.LBB16_2:
	xorl	%r9d, %r9d
.LBB16_8:
	movq	%r9, %r10
	orq	$1, %r10
	testb	$4, %sil
	je	.LBB16_12
	movss	(%rdi,%r9,4), %xmm0
	xorps	%xmm1, %xmm1
	sqrtss	%xmm0, %xmm1
	xorps	%xmm0, %xmm0
	movss	.LCPI16_2(%rip), %xmm2
	ucomiss	%xmm1, %xmm2
	ja	.LBB16_11
	movss	.LCPI16_3(%rip), %xmm0
	divss	%xmm1, %xmm0
.LBB16_11:
	movss	%xmm0, (%r8,%rcx,4)
	incq	%rcx
	movq	%r10, %r9
.LBB16_12:
	cmpq	%r10, %rdx
	je	.LBB16_20
	leaq	(%r8,%rcx,4), %rsi
	addq	$4, %rsi
	leaq	(%rdi,%r9,4), %rdi
	addq	$4, %rdi
	subq	%r9, %rdx
	xorl	%r8d, %r8d
	movss	.LCPI16_2(%rip), %xmm0
	movss	.LCPI16_3(%rip), %xmm1
	jmp	.LBB16_15
	.p2align	4
.LBB16_14:
	movss	%xmm2, (%rsi,%r8,4)
	addq	$2, %r8
	cmpq	%r8, %rdx
	je	.LBB16_19
.LBB16_15:
	movss	-4(%rdi,%r8,4), %xmm2
	xorps	%xmm3, %xmm3
	sqrtss	%xmm2, %xmm3
	xorps	%xmm2, %xmm2
	ucomiss	%xmm3, %xmm0
	xorps	%xmm4, %xmm4
	ja	.LBB16_17
	movaps	%xmm1, %xmm4
	divss	%xmm3, %xmm4
.LBB16_17:
	movss	%xmm4, -4(%rsi,%r8,4)
	movss	(%rdi,%r8,4), %xmm3
	sqrtss	%xmm3, %xmm3
	ucomiss	%xmm3, %xmm0
	ja	.LBB16_14
	movaps	%xmm1, %xmm2
	divss	%xmm3, %xmm2
	jmp	.LBB16_14
.LBB16_19:
	addq	%r8, %rcx
	movq	%rcx, (%rax)
	retq
.LBB16_5:
	movq	%rdx, %r9
	andq	$-4, %r9
	addq	%r9, %rcx
	xorl	%r11d, %r11d
	movaps	.LCPI16_0(%rip), %xmm0
	movaps	.LCPI16_1(%rip), %xmm1
	.p2align	4
.LBB16_6:
	movups	(%rdi,%r11,4), %xmm2
	sqrtps	%xmm2, %xmm2
	movaps	%xmm0, %xmm3
	divps	%xmm2, %xmm3
	cmpnltps	%xmm1, %xmm2
	andps	%xmm3, %xmm2
	movups	%xmm2, (%r10,%r11,4)
	addq	$4, %r11
	cmpq	%r11, %r9
	jne	.LBB16_6
	cmpq	%r9, %rdx
	jne	.LBB16_8
.LBB16_20:
	movq	%rcx, (%rax)
	retq
.Lfunc_end16:
	.size	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h8495fe650212ee4fE, .Lfunc_end16-_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h8495fe650212ee4fE
	.cfi_endproc

	.section	".text._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h88aa50d756dbd164E","ax",@progbits
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h88aa50d756dbd164E
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h88aa50d756dbd164E
	.p2align	4
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h88aa50d756dbd164E,@function
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h88aa50d756dbd164E:
	.cfi_startproc
	subq	$56, %rsp
	.cfi_def_cfa_offset 64
	movups	32(%rdi), %xmm0
	movups	48(%rdi), %xmm1
	movups	%xmm1, 40(%rsp)
	movups	%xmm0, 24(%rsp)
	movups	(%rsi), %xmm0
	movaps	%xmm0, (%rsp)
	movq	16(%rsi), %rax
	movq	%rax, 16(%rsp)
	movq	%rsp, %rsi
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hca5cac02e84747adE
	addq	$56, %rsp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end17:
	.size	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h88aa50d756dbd164E, .Lfunc_end17-_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h88aa50d756dbd164E
	.cfi_endproc

	.section	".text._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h8fae70ce75a7440fE","ax",@progbits
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h8fae70ce75a7440fE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h8fae70ce75a7440fE
	.p2align	4
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h8fae70ce75a7440fE,@function
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h8fae70ce75a7440fE:
	.cfi_startproc
	subq	$56, %rsp
	.cfi_def_cfa_offset 64
	movups	32(%rdi), %xmm0
	movups	48(%rdi), %xmm1
	movups	%xmm1, 40(%rsp)
	movups	%xmm0, 24(%rsp)
	movups	(%rsi), %xmm0
	movaps	%xmm0, (%rsp)
	movq	16(%rsi), %rax
	movq	%rax, 16(%rsp)
	movq	%rsp, %rsi
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h297fdc357fca78e4E
	addq	$56, %rsp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end18:
	.size	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h8fae70ce75a7440fE, .Lfunc_end18-_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h8fae70ce75a7440fE
	.cfi_endproc

	.section	".text._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h915de8c884f8ddf6E","ax",@progbits
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h915de8c884f8ddf6E
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h915de8c884f8ddf6E
	.p2align	4
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h915de8c884f8ddf6E,@function
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h915de8c884f8ddf6E:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	32(%rdi), %r8
	movq	40(%rdi), %rdx
	movq	(%rsi), %r14
	movq	8(%rsi), %rcx
	movq	%rdx, %r11
	subq	%r8, %r11
	je	.LBB19_14
	movq	(%rdi), %r9
	movq	16(%rdi), %r10
	movq	48(%rdi), %rdi
	movq	16(%rsi), %rsi
	cmpq	$16, %r11
	jae	.LBB19_3
	xorl	%ebx, %ebx
.LBB19_11:
	leaq	(%rsi,%rcx,4), %rsi
	leaq	(%rbx,%r8), %rax
	leaq	(%r10,%rax,4), %r10
	leaq	(%r9,%rax,4), %r9
	subq	%rbx, %rdx
	subq	%r8, %rdx
	xorl	%r8d, %r8d
	.p2align	4
.LBB19_12:
	movss	(%r10,%r8,4), %xmm0
	subss	(%rdi), %xmm0
	mulss	(%r9,%r8,4), %xmm0
	movss	%xmm0, (%rsi,%r8,4)
	incq	%r8
	cmpq	%r8, %rdx
	jne	.LBB19_12
	addq	%r8, %rcx
.LBB19_14:
	movq	%rcx, (%r14)
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB19_3:
	.cfi_def_cfa_offset 56
	movq	%r14, -8(%rsp)
	leaq	(%rsi,%rcx,4), %rbx
	leaq	(%rcx,%rdx), %r14
	subq	%r8, %r14
	leaq	(%rsi,%r14,4), %r12
	leaq	(%r9,%r8,4), %r14
	movq	%r9, %r13
	leaq	(%r9,%rdx,4), %r15
	leaq	(%r10,%rdx,4), %rbp
	cmpq	%r15, %rbx
	setb	%r9b
	cmpq	%r12, %r14
	setb	%al
	cmpq	%rbp, %rbx
	setb	%bpl
	leaq	(%r10,%r8,4), %r14
	cmpq	%r12, %r14
	setb	%r15b
	leaq	4(%rdi), %r14
	cmpq	%r14, %rbx
	setb	%r14b
	cmpq	%r12, %rdi
	setb	%r12b
	xorl	%ebx, %ebx
	testb	%al, %r9b
	jne	.LBB19_4
	andb	%r15b, %bpl
	jne	.LBB19_4
	andb	%r12b, %r14b
	movq	%r13, %r9
	jne	.LBB19_7
	movq	%r11, %rbx
	andq	$-8, %rbx
	movss	(%rdi), %xmm0
	shufps	$0, %xmm0, %xmm0
	leaq	(%rsi,%rcx,4), %r14
	addq	$16, %r14
	addq	%rbx, %rcx
	leaq	(%r10,%r8,4), %r15
	addq	$16, %r15
	leaq	(%r9,%r8,4), %r12
	addq	$16, %r12
	xorl	%r13d, %r13d
	.p2align	4
.LBB19_9:
	movups	-16(%r12,%r13,4), %xmm1
	movups	(%r12,%r13,4), %xmm2
	movups	-16(%r15,%r13,4), %xmm3
	movups	(%r15,%r13,4), %xmm4
	subps	%xmm0, %xmm3
	mulps	%xmm1, %xmm3
	subps	%xmm0, %xmm4
	mulps	%xmm2, %xmm4
	movups	%xmm3, -16(%r14,%r13,4)
	movups	%xmm4, (%r14,%r13,4)
	addq	$8, %r13
	cmpq	%r13, %rbx
	jne	.LBB19_9
	cmpq	%rbx, %r11
	movq	-8(%rsp), %r14
	jne	.LBB19_11
	jmp	.LBB19_14
.LBB19_7:
	movq	-8(%rsp), %r14
	jmp	.LBB19_11
.LBB19_4:
	movq	-8(%rsp), %r14
	movq	%r13, %r9
	jmp	.LBB19_11
.Lfunc_end19:
	.size	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h915de8c884f8ddf6E, .Lfunc_end19-_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h915de8c884f8ddf6E
	.cfi_endproc

	.section	".text._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9afb5fc2f8c13300E","ax",@progbits
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9afb5fc2f8c13300E
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9afb5fc2f8c13300E
	.p2align	4
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9afb5fc2f8c13300E,@function
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9afb5fc2f8c13300E:
	.cfi_startproc
	cmpq	%rsi, %rdi
	je	.LBB20_7
	subq	%rdi, %rsi
	cmpq	$16, %rsi
	jne	.LBB20_3
	xorl	%ecx, %ecx
	jmp	.LBB20_6
.LBB20_3:
	shrq	$4, %rsi
	movq	%rsi, %rax
	andq	$-2, %rax
	leaq	24(%rdi), %r8
	xorl	%r9d, %r9d
	xorl	%ecx, %ecx
	.p2align	4
.LBB20_4:
	movq	-16(%r8), %r10
	subq	-24(%r8), %r10
	cmovbq	%r9, %r10
	cmpq	%r10, %rdx
	cmovaq	%rdx, %r10
	movq	(%r8), %rdx
	subq	-8(%r8), %rdx
	cmovbq	%r9, %rdx
	cmpq	%rdx, %r10
	cmovaq	%r10, %rdx
	addq	$2, %rcx
	addq	$32, %r8
	cmpq	%rcx, %rax
	jne	.LBB20_4
	testb	$1, %sil
	jne	.LBB20_6
.LBB20_7:
	movq	%rdx, %rax
	retq
.LBB20_6:
	shlq	$4, %rcx
	movq	8(%rdi,%rcx), %rsi
	xorl	%eax, %eax
	subq	(%rdi,%rcx), %rsi
	cmovaeq	%rsi, %rax
	cmpq	%rax, %rdx
	cmovaq	%rdx, %rax
	retq
.Lfunc_end20:
	.size	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9afb5fc2f8c13300E, .Lfunc_end20-_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9afb5fc2f8c13300E
	.cfi_endproc

	.section	".text._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9b76d4f6d611d8f5E","ax",@progbits
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9b76d4f6d611d8f5E
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9b76d4f6d611d8f5E
	.p2align	4
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9b76d4f6d611d8f5E,@function
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9b76d4f6d611d8f5E:
.Lfunc_begin11:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception11
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	pushq	%rax
	.cfi_def_cfa_offset 64
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	24(%rdi), %rcx
	movq	32(%rdi), %r8
	movq	(%rsi), %rbx
	movq	8(%rsi), %r14
	cmpq	%r8, %rcx
	jae	.LBB21_14
	movq	16(%rsi), %r9
	movq	(%rdi), %r10
	movq	16(%rdi), %r11
	movq	8(%rdi), %r15
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.18.llvm.8749718453130272470(%rip), %rdi
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.19.llvm.8749718453130272470(%rip), %r12
	jmp	.LBB21_2
	.p2align	4
.LBB21_12:
	movq	%rdx, %rax
	xorl	%edx, %edx
	divq	%rbp
.LBB21_13:
	incq	%rcx
	imulq	%r13, %rsi
	addq	%rdx, %rsi
	movq	8(%r11), %rdx
	imulq	32(%rdx), %rax
	addq	%rsi, %rax
	movq	%rax, (%r9,%r14,8)
	incq	%r14
	cmpq	%rcx, %r8
	je	.LBB21_14
.LBB21_2:
	movq	(%r10), %rsi
	testq	%rsi, %rsi
	je	.LBB21_5
	movq	(%r11), %rax
	movq	8(%rax), %rbp
	testq	%rbp, %rbp
	je	.LBB21_4
	movq	40(%r15), %r13
	movq	%rcx, %rax
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB21_8
	movq	%rcx, %rax
	xorl	%edx, %edx
	divq	%rsi
	movq	%rax, %rsi
	movq	%rdx, %rax
	orq	%rbp, %rax
	shrq	$32, %rax
	jne	.LBB21_12
	jmp	.LBB21_11
	.p2align	4
.LBB21_8:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%eax, %esi
	movq	%rdx, %rax
	orq	%rbp, %rax
	shrq	$32, %rax
	jne	.LBB21_12
.LBB21_11:
	movl	%edx, %eax
	xorl	%edx, %edx
	divl	%ebp
	jmp	.LBB21_13
.LBB21_14:
	movq	%r14, (%rbx)
	addq	$8, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB21_4:
	.cfi_def_cfa_offset 64
	movq	%r12, %rdi
.LBB21_5:
.Ltmp35:
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Ltmp36:
	ud2
.LBB21_15:
.Ltmp37:
	movq	%r14, (%rbx)
	movq	%rax, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end21:
	.size	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9b76d4f6d611d8f5E, .Lfunc_end21-_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9b76d4f6d611d8f5E
	.cfi_endproc
	.section	".gcc_except_table._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9b76d4f6d611d8f5E","a",@progbits
	.p2align	2, 0x0
GCC_except_table21:
.Lexception11:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end11-.Lcst_begin11
.Lcst_begin11:
	.uleb128 .Ltmp35-.Lfunc_begin11
	.uleb128 .Ltmp36-.Ltmp35
	.uleb128 .Ltmp37-.Lfunc_begin11
	.byte	0
	.uleb128 .Ltmp36-.Lfunc_begin11
	.uleb128 .Lfunc_end21-.Ltmp36
	.byte	0
	.byte	0
.Lcst_end11:
	.p2align	2, 0x0

	.section	".text._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9ff67d96e94aad5aE","ax",@progbits
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9ff67d96e94aad5aE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9ff67d96e94aad5aE
	.p2align	4
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9ff67d96e94aad5aE,@function
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9ff67d96e94aad5aE:
	.cfi_startproc
	xorl	%eax, %eax
	subq	%rdi, %rsi
	cmovaeq	%rsi, %rax
	movq	(%rdx), %rcx
	addq	8(%rdx), %rax
	movq	%rax, (%rcx)
	retq
.Lfunc_end22:
	.size	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9ff67d96e94aad5aE, .Lfunc_end22-_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9ff67d96e94aad5aE
	.cfi_endproc

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI23_0:
	.long	0x80000000
	.section	".text._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haee97a53a83898e0E","ax",@progbits
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haee97a53a83898e0E
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haee97a53a83898e0E
	.p2align	4
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haee97a53a83898e0E,@function
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haee97a53a83898e0E:
.Lfunc_begin12:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception12
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	16(%rdi), %rax
	movq	24(%rdi), %rcx
	movq	(%rsi), %rbx
	movq	8(%rsi), %r14
	cmpq	%rcx, %rax
	jae	.LBB23_12
	movq	8(%rdi), %rdx
	movq	16(%rsi), %rsi
	movq	(%rdi), %rdi
	movss	.LCPI23_0(%rip), %xmm0
	jmp	.LBB23_2
	.p2align	4
.LBB23_11:
	incq	%rax
	movss	%xmm1, (%rsi,%r14,4)
	incq	%r14
	cmpq	%rcx, %rax
	je	.LBB23_12
.LBB23_2:
	movq	(%rdx), %r8
	testq	%r8, %r8
	je	.LBB23_3
	movq	8(%rdi), %r9
	movq	16(%rdi), %r11
	testq	%rax, %rax
	jne	.LBB23_13
	movq	%r9, %r15
	movaps	%xmm0, %xmm1
	testq	%r11, %r11
	je	.LBB23_11
.LBB23_5:
	leaq	(%r9,%r11,4), %r12
	leaq	-1(%r8), %r10
	movss	(%r15), %xmm1
	movq	%r12, %r13
	subq	%r15, %r13
	addq	$-4, %r13
	shrq	$2, %r13
	cmpq	%r13, %r10
	jae	.LBB23_11
	leaq	(%r15,%r8,4), %r13
	addss	(%r15,%r8,4), %xmm1
	subq	%r13, %r12
	addq	$-4, %r12
	shrq	$2, %r12
	cmpq	%r12, %r10
	jae	.LBB23_11
	shlq	$2, %r11
	addq	%r11, %r9
	subq	%r15, %r9
	leaq	(,%r8,8), %r11
	subq	%r11, %r9
	addq	$-4, %r9
	leaq	(%r15,%r8,8), %r11
	shlq	$2, %r8
	.p2align	4
.LBB23_8:
	addss	(%r11), %xmm1
	movq	%r9, %r15
	shrq	$2, %r15
	subq	%r8, %r9
	addq	%r8, %r11
	cmpq	%r15, %r10
	jb	.LBB23_8
	jmp	.LBB23_11
.LBB23_13:
	movaps	%xmm0, %xmm1
	cmpq	%r11, %rax
	jae	.LBB23_11
	leaq	(%r9,%rax,4), %r15
	jmp	.LBB23_5
.LBB23_12:
	movq	%r14, (%rbx)
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB23_3:
	.cfi_def_cfa_offset 48
.Ltmp38:
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.93.llvm.8749718453130272470(%rip), %rdi
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.94.llvm.8749718453130272470(%rip), %rdx
	movl	$27, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking5panic@GOTPCREL(%rip)
.Ltmp39:
	ud2
.LBB23_15:
.Ltmp40:
	movq	%r14, (%rbx)
	movq	%rax, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end23:
	.size	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haee97a53a83898e0E, .Lfunc_end23-_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haee97a53a83898e0E
	.cfi_endproc
	.section	".gcc_except_table._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haee97a53a83898e0E","a",@progbits
	.p2align	2, 0x0
GCC_except_table23:
.Lexception12:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end12-.Lcst_begin12
.Lcst_begin12:
	.uleb128 .Ltmp38-.Lfunc_begin12
	.uleb128 .Ltmp39-.Ltmp38
	.uleb128 .Ltmp40-.Lfunc_begin12
	.byte	0
	.uleb128 .Ltmp39-.Lfunc_begin12
	.uleb128 .Lfunc_end23-.Ltmp39
	.byte	0
	.byte	0
.Lcst_end12:
	.p2align	2, 0x0

	.section	".text._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb670168a72d9daa9E","ax",@progbits
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb670168a72d9daa9E
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb670168a72d9daa9E
	.p2align	4
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb670168a72d9daa9E,@function
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb670168a72d9daa9E:
.Lfunc_begin13:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception13
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$440, %rsp
	.cfi_def_cfa_offset 496
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %r15
	movq	%rdi, %rsi
	leaq	168(%rsp), %rdi
	movl	$176, %edx
	callq	*memcpy@GOTPCREL(%rip)
	movq	(%r15), %rcx
	movq	8(%r15), %rdx
	movq	176(%rsp), %r12
	movq	192(%rsp), %rbp
	movq	%rbp, %r13
	subq	%r12, %r13
	shrq	$3, %r13
	movabsq	$-6148914691236517205, %rax
	imulq	%rax, %r13
	movq	280(%rsp), %rsi
	movq	288(%rsp), %rax
	movq	%rax, 72(%rsp)
	subq	%rsi, %rax
	cmpq	%r13, %rax
	cmovaeq	%r13, %rax
	movq	312(%rsp), %rbx
	movq	320(%rsp), %r14
	subq	%rbx, %r14
	shrq	$2, %r14
	cmpq	%rax, %r14
	cmovaeq	%rax, %r14
	testq	%r14, %r14
	je	.LBB24_14
	movq	%rsi, 8(%rsp)
	movq	%rcx, 32(%rsp)
	movabsq	$-9223372036854775808, %rax
	movq	200(%rsp), %rcx
	movq	%rcx, 64(%rsp)
	movq	232(%rsp), %rcx
	movq	%rcx, 48(%rsp)
	movq	272(%rsp), %rcx
	movq	%rcx, 40(%rsp)
	movq	240(%rsp), %rcx
	movq	%rcx, 56(%rsp)
	movq	%rdx, 24(%rsp)
	leaq	(%rdx,%rdx,2), %r13
	shlq	$5, %r13
	addq	16(%r15), %r13
	negq	%r14
	xorl	%r15d, %r15d
	movq	%r14, 16(%rsp)
	.p2align	4
.LBB24_2:
	cmpq	%rbp, %r12
	je	.LBB24_3
	movq	%rbp, %r14
	leaq	24(%r12), %rbp
	movq	(%r12), %rsi
	cmpq	%rax, %rsi
	jne	.LBB24_6
.LBB24_5:
	movq	%rbp, %r12
	movq	%rax, %rsi
	jmp	.LBB24_10
	.p2align	4
.LBB24_3:
	movq	%rax, %rsi
	jmp	.LBB24_11
	.p2align	4
.LBB24_6:
	movq	8(%r12), %rdi
	movq	8(%rsp), %rdx
	cmpq	72(%rsp), %rdx
	jae	.LBB24_8
	movq	16(%r12), %rax
	movq	%rax, 104(%rsp)
	leaq	1(%rdx), %rax
	movq	48(%rsp), %rcx
	imulq	%rdx, %rcx
	movq	64(%rsp), %r8
	leaq	(%r8,%rcx,4), %rcx
	movq	%rcx, 96(%rsp)
	imulq	40(%rsp), %rdx
	movq	56(%rsp), %rcx
	leaq	(%rcx,%rdx,4), %rcx
	movq	%rcx, 80(%rsp)
	movq	%rax, 8(%rsp)
	movq	%rbp, %r12
	movq	%rdi, 88(%rsp)
	jmp	.LBB24_10
.LBB24_8:
	testq	%rsi, %rsi
	je	.LBB24_5
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%rbp, %r12
	movabsq	$-9223372036854775808, %rsi
	.p2align	4
.LBB24_10:
	movq	%r14, %rbp
	movq	16(%rsp), %r14
.LBB24_11:
	movq	88(%rsp), %rax
	movq	%rax, 120(%rsp)
	movq	104(%rsp), %rax
	movq	%rax, 128(%rsp)
	movq	%rsi, 112(%rsp)
	movss	(%rbx), %xmm0
	movq	96(%rsp), %rax
	movq	%rax, 136(%rsp)
	movq	48(%rsp), %rax
	movq	%rax, 144(%rsp)
	movq	80(%rsp), %rax
	movq	%rax, 152(%rsp)
	movq	40(%rsp), %rax
	movq	%rax, 160(%rsp)
.Ltmp41:
	leaq	344(%rsp), %rdi
	leaq	112(%rsp), %rsi
	leaq	136(%rsp), %rdx
	callq	_ZN12nepenthe_ops5heads4Head3new17h82fc4c90197af263E
.Ltmp42:
	addq	$4, %rbx
	movups	424(%rsp), %xmm0
	movups	%xmm0, 80(%r13)
	movups	408(%rsp), %xmm0
	movups	%xmm0, 64(%r13)
	movups	344(%rsp), %xmm0
	movups	360(%rsp), %xmm1
	movups	376(%rsp), %xmm2
	movups	392(%rsp), %xmm3
	movups	%xmm3, 48(%r13)
	movups	%xmm2, 32(%r13)
	movups	%xmm1, 16(%r13)
	movups	%xmm0, (%r13)
	decq	%r15
	addq	$96, %r13
	cmpq	%r15, %r14
	movabsq	$-9223372036854775808, %rax
	jne	.LBB24_2
	movq	%r12, 176(%rsp)
	movq	8(%rsp), %rax
	movq	%rax, 280(%rsp)
	movq	%rbx, 312(%rsp)
	movq	%rbp, %r13
	subq	%r12, %r13
	shrq	$3, %r13
	movabsq	$-6148914691236517205, %rax
	imulq	%rax, %r13
	movq	24(%rsp), %rdx
	subq	%r15, %rdx
	movq	32(%rsp), %rcx
.LBB24_14:
	movq	%rdx, (%rcx)
	cmpq	%r12, %rbp
	je	.LBB24_19
	addq	$8, %r12
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %rbx
	jmp	.LBB24_16
	.p2align	4
.LBB24_18:
	addq	$24, %r12
	decq	%r13
	je	.LBB24_19
.LBB24_16:
	movq	-8(%r12), %rsi
	testq	%rsi, %rsi
	je	.LBB24_18
	movq	(%r12), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%rbx
	jmp	.LBB24_18
.LBB24_19:
	movq	184(%rsp), %rax
	testq	%rax, %rax
	je	.LBB24_24
	movq	168(%rsp), %rdi
	shlq	$3, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	addq	$440, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB24_24:
	.cfi_def_cfa_offset 496
	addq	$440, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB24_22:
	.cfi_def_cfa_offset 496
.Ltmp43:
	movq	%rax, %r14
	movq	%r12, 176(%rsp)
	movq	8(%rsp), %rax
	movq	%rax, 280(%rsp)
	addq	$4, %rbx
	movq	%rbx, 312(%rsp)
	movq	24(%rsp), %rcx
	subq	%r15, %rcx
	movq	32(%rsp), %rax
	movq	%rcx, (%rax)
.Ltmp44:
	leaq	168(%rsp), %rdi
	callq	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8291f8a991d5b979E
.Ltmp45:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB24_21:
.Ltmp46:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end24:
	.size	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb670168a72d9daa9E, .Lfunc_end24-_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb670168a72d9daa9E
	.cfi_endproc
	.section	".gcc_except_table._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb670168a72d9daa9E","a",@progbits
	.p2align	2, 0x0
GCC_except_table24:
.Lexception13:
	.byte	255
	.byte	155
	.uleb128 .Lttbase0-.Lttbaseref0
.Lttbaseref0:
	.byte	1
	.uleb128 .Lcst_end13-.Lcst_begin13
.Lcst_begin13:
	.uleb128 .Lfunc_begin13-.Lfunc_begin13
	.uleb128 .Ltmp41-.Lfunc_begin13
	.byte	0
	.byte	0
	.uleb128 .Ltmp41-.Lfunc_begin13
	.uleb128 .Ltmp42-.Ltmp41
	.uleb128 .Ltmp43-.Lfunc_begin13
	.byte	0
	.uleb128 .Ltmp42-.Lfunc_begin13
	.uleb128 .Ltmp44-.Ltmp42
	.byte	0
	.byte	0
	.uleb128 .Ltmp44-.Lfunc_begin13
	.uleb128 .Ltmp45-.Ltmp44
	.uleb128 .Ltmp46-.Lfunc_begin13
	.byte	1
	.uleb128 .Ltmp45-.Lfunc_begin13
	.uleb128 .Lfunc_end24-.Ltmp45
	.byte	0
	.byte	0
.Lcst_end13:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase0:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcaa2a4b7b28daca3E","ax",@progbits
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcaa2a4b7b28daca3E
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcaa2a4b7b28daca3E
	.p2align	4
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcaa2a4b7b28daca3E,@function
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcaa2a4b7b28daca3E:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	(%rsi), %rax
	movq	8(%rsi), %rcx
	movq	(%rdi), %rdx
	movq	8(%rdi), %r8
	cmpq	%r8, %rdx
	je	.LBB25_7
	movq	24(%rdi), %r9
	movq	32(%rdi), %r10
	movq	40(%rdi), %r11
	movq	16(%rsi), %rbx
	movq	16(%rdi), %rsi
	subq	%rdx, %r8
	shrq	$3, %r8
	movq	%rcx, %rdi
	shlq	$4, %rdi
	addq	%rbx, %rdi
	addq	$8, %rdi
	negq	%r8
	xorl	%ebx, %ebx
	xorl	%r14d, %r14d
	jmp	.LBB25_2
	.p2align	4
.LBB25_4:
	movq	(%r10), %r12
	movq	(%r11), %r15
	addq	%r12, %r15
.LBB25_5:
	movq	%r12, -8(%rdi,%rbx,2)
	movq	%r15, (%rdi,%rbx,2)
	incq	%rsi
	decq	%r14
	addq	$8, %rbx
	cmpq	%r14, %r8
	je	.LBB25_6
.LBB25_2:
	cmpq	(%r9), %rsi
	je	.LBB25_4
	movq	(%rdx,%rbx), %r15
	xorl	%r12d, %r12d
	jmp	.LBB25_5
.LBB25_6:
	subq	%r14, %rcx
.LBB25_7:
	movq	%rcx, (%rax)
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end25:
	.size	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcaa2a4b7b28daca3E, .Lfunc_end25-_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcaa2a4b7b28daca3E
	.cfi_endproc

	.section	".text._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd2ced97b0c8a664cE","ax",@progbits
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd2ced97b0c8a664cE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd2ced97b0c8a664cE
	.p2align	4
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd2ced97b0c8a664cE,@function
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd2ced97b0c8a664cE:
.Lfunc_begin14:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception14
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	24(%rdi), %rax
	movq	32(%rdi), %rdx
	movq	(%rsi), %rbx
	movq	8(%rsi), %r14
	cmpq	%rax, %rdx
	ja	.LBB26_8
	movq	40(%rdi), %rcx
	movq	16(%rsi), %r10
	movq	24(%rsi), %r8
	movq	16(%rdi), %r9
	leaq	(%r14,%r14,2), %rsi
	leaq	(%r10,%rsi,8), %r10
	addq	$16, %r10
	leaq	(,%rdx,4), %r11
	.p2align	4
.LBB26_2:
	movq	(%rcx), %rdi
	movq	8(%rcx), %rsi
	movq	%rsi, %r15
	subq	%rdi, %r15
	jb	.LBB26_4
	cmpq	%rdx, %rsi
	ja	.LBB26_4
	subq	%rdx, %rax
	leaq	(%r9,%rdi,4), %rsi
	movq	%r8, -16(%r10)
	movq	%rsi, -8(%r10)
	movq	%r15, (%r10)
	incq	%r14
	incq	%r8
	addq	$24, %r10
	addq	%r11, %r9
	cmpq	%rax, %rdx
	jbe	.LBB26_2
.LBB26_8:
	movq	%r14, (%rbx)
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB26_4:
	.cfi_def_cfa_offset 32
.Ltmp47:
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.27.llvm.8749718453130272470(%rip), %rcx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp48:
	ud2
.LBB26_6:
.Ltmp49:
	movq	%r14, (%rbx)
	movq	%rax, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end26:
	.size	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd2ced97b0c8a664cE, .Lfunc_end26-_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd2ced97b0c8a664cE
	.cfi_endproc
	.section	".gcc_except_table._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd2ced97b0c8a664cE","a",@progbits
	.p2align	2, 0x0
GCC_except_table26:
.Lexception14:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end14-.Lcst_begin14
.Lcst_begin14:
	.uleb128 .Ltmp47-.Lfunc_begin14
	.uleb128 .Ltmp48-.Ltmp47
	.uleb128 .Ltmp49-.Lfunc_begin14
	.byte	0
	.uleb128 .Ltmp48-.Lfunc_begin14
	.uleb128 .Lfunc_end26-.Ltmp48
	.byte	0
	.byte	0
.Lcst_end14:
	.p2align	2, 0x0

	.section	".text._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hdc75bcb74b73f165E","ax",@progbits
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hdc75bcb74b73f165E
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hdc75bcb74b73f165E
	.p2align	4
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hdc75bcb74b73f165E,@function
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hdc75bcb74b73f165E:
.Lfunc_begin15:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception15
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	subq	$32, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	8(%rdi), %rbx
	movq	16(%rdi), %r15
	movq	(%rdi), %rax
	movq	16(%rsi), %rcx
	movq	%rcx, 16(%rsp)
	movups	(%rsi), %xmm0
	movaps	%xmm0, (%rsp)
	movq	%rax, 24(%rsp)
	cmpq	%r15, %rbx
	jae	.LBB27_1
	leaq	24(%rsp), %r14
	movq	8(%rsp), %r12
	movq	16(%rsp), %r13
	.p2align	4
.LBB27_3:
.Ltmp50:
	movq	%r14, %rdi
	movq	%rbx, %rsi
	callq	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h469534791fba9b99E
.Ltmp51:
	incq	%rbx
	movss	%xmm0, (%r13,%r12,4)
	incq	%r12
	movq	%r12, 8(%rsp)
	cmpq	%rbx, %r15
	jne	.LBB27_3
	jmp	.LBB27_5
.LBB27_1:
	movq	8(%rsp), %r12
.LBB27_5:
	movq	(%rsp), %rax
	movq	%r12, (%rax)
	addq	$32, %rsp
	.cfi_def_cfa_offset 48
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB27_6:
	.cfi_def_cfa_offset 80
.Ltmp52:
	movq	(%rsp), %rcx
	movq	%r12, (%rcx)
	movq	%rax, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end27:
	.size	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hdc75bcb74b73f165E, .Lfunc_end27-_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hdc75bcb74b73f165E
	.cfi_endproc
	.section	".gcc_except_table._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hdc75bcb74b73f165E","a",@progbits
	.p2align	2, 0x0
GCC_except_table27:
.Lexception15:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end15-.Lcst_begin15
.Lcst_begin15:
	.uleb128 .Ltmp50-.Lfunc_begin15
	.uleb128 .Ltmp51-.Ltmp50
	.uleb128 .Ltmp52-.Lfunc_begin15
	.byte	0
	.uleb128 .Ltmp51-.Lfunc_begin15
	.uleb128 .Lfunc_end27-.Ltmp51
	.byte	0
	.byte	0
.Lcst_end15:
	.p2align	2, 0x0

	.section	".text._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf9a7c721b70f41f3E","ax",@progbits
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf9a7c721b70f41f3E
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf9a7c721b70f41f3E
	.p2align	4
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf9a7c721b70f41f3E,@function
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf9a7c721b70f41f3E:
	.cfi_startproc
	subq	$56, %rsp
	.cfi_def_cfa_offset 64
	movups	32(%rdi), %xmm0
	movups	48(%rdi), %xmm1
	movups	%xmm1, 40(%rsp)
	movups	%xmm0, 24(%rsp)
	movups	(%rsi), %xmm0
	movaps	%xmm0, (%rsp)
	movq	16(%rsi), %rax
	movq	%rax, 16(%rsp)
	movq	%rsp, %rsi
	callq	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h311424cc7d22fc15E
	addq	$56, %rsp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end28:
	.size	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf9a7c721b70f41f3E, .Lfunc_end28-_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf9a7c721b70f41f3E
	.cfi_endproc

	.section	".text._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfc6ed96dae447761E","ax",@progbits
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfc6ed96dae447761E
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfc6ed96dae447761E
	.p2align	4
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfc6ed96dae447761E,@function
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfc6ed96dae447761E:
.Lfunc_begin16:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception16
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$104, %rsp
	.cfi_def_cfa_offset 160
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	(%rsi), %rax
	movq	8(%rsi), %rbx
	movq	(%rdi), %rcx
	movq	8(%rdi), %r12
	cmpq	%r12, %rcx
	je	.LBB29_9
	movq	%rax, 8(%rsp)
	movq	32(%rdi), %rax
	movq	%rax, 24(%rsp)
	movq	16(%rdi), %r14
	movq	%rcx, 32(%rsp)
	subq	%rcx, %r12
	shrq	$3, %r12
	movq	%rbx, (%rsp)
	shlq	$5, %rbx
	addq	16(%rsi), %rbx
	movq	%r14, %rax
	shlq	$4, %rax
	addq	24(%rdi), %rax
	movq	%rax, 16(%rsp)
	negq	%r12
	xorl	%r13d, %r13d
	xorl	%ebp, %ebp
	.p2align	4
.LBB29_2:
	movq	32(%rsp), %rax
	movq	(%rax,%r13), %r15
	cmpq	24(%rsp), %r14
	jae	.LBB29_3
	movq	16(%rsp), %rax
	movdqu	(%rax,%r13,2), %xmm0
	movq	$1, 40(%rsp)
	pshufd	$78, %xmm0, %xmm0
	movdqu	%xmm0, 48(%rsp)
	movq	$1, 64(%rsp)
	jmp	.LBB29_5
	.p2align	4
.LBB29_3:
.Ltmp53:
	leaq	40(%rsp), %rdi
	callq	*_ZN8burn_std6tensor5slice5Slice4full17hf27d36dd0c9bf232E@GOTPCREL(%rip)
.Ltmp54:
.LBB29_5:
.Ltmp55:
	leaq	40(%rsp), %rdi
	movq	%r15, %rsi
	callq	*_ZN8burn_std6tensor5slice5Slice8to_range17h34313b5af9de530bE@GOTPCREL(%rip)
.Ltmp56:
	movq	%rdx, %rcx
	movq	64(%rsp), %r8
.Ltmp57:
	movl	$1, %edx
	leaq	72(%rsp), %rdi
	movq	%rax, %rsi
	callq	*_ZN8burn_std6tensor5slice5Slice3new17ha320b12e5be55950E@GOTPCREL(%rip)
.Ltmp58:
	movups	72(%rsp), %xmm0
	movups	88(%rsp), %xmm1
	movups	%xmm1, 16(%rbx,%r13,4)
	movups	%xmm0, (%rbx,%r13,4)
	incq	%r14
	decq	%rbp
	addq	$8, %r13
	cmpq	%rbp, %r12
	jne	.LBB29_2
	movq	(%rsp), %rbx
	subq	%rbp, %rbx
	movq	8(%rsp), %rax
.LBB29_9:
	movq	%rbx, (%rax)
	addq	$104, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB29_10:
	.cfi_def_cfa_offset 160
.Ltmp59:
	movq	(%rsp), %rdx
	subq	%rbp, %rdx
	movq	8(%rsp), %rcx
	movq	%rdx, (%rcx)
	movq	%rax, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end29:
	.size	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfc6ed96dae447761E, .Lfunc_end29-_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfc6ed96dae447761E
	.cfi_endproc
	.section	".gcc_except_table._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfc6ed96dae447761E","a",@progbits
	.p2align	2, 0x0
GCC_except_table29:
.Lexception16:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end16-.Lcst_begin16
.Lcst_begin16:
	.uleb128 .Ltmp53-.Lfunc_begin16
	.uleb128 .Ltmp58-.Ltmp53
	.uleb128 .Ltmp59-.Lfunc_begin16
	.byte	0
	.uleb128 .Ltmp58-.Lfunc_begin16
	.uleb128 .Lfunc_end29-.Ltmp58
	.byte	0
	.byte	0
.Lcst_end16:
	.p2align	2, 0x0

	.section	".text._ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h089794f90b9791f2E","ax",@progbits
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h089794f90b9791f2E
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h089794f90b9791f2E
	.p2align	4
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h089794f90b9791f2E,@function
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h089794f90b9791f2E:
	.cfi_startproc
	movq	%rcx, %r8
	leaq	32(%rdi), %rcx
	jmp	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17hc48710a2bd51a4d8E
.Lfunc_end30:
	.size	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h089794f90b9791f2E, .Lfunc_end30-_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17h089794f90b9791f2E
	.cfi_endproc

	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI31_0:
	.quad	0x8000000000000000
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI31_1:
	.long	1127219200
	.long	1160773632
	.long	0
	.long	0
.LCPI31_2:
	.quad	0x4330000000000000
	.quad	0x4530000000000000
.LCPI31_3:
	.quad	1
	.quad	1
	.section	".text._ZN112_$LT$nepenthe_ops..absolute..MeanAbsoluteDifference$u20$as$u20$nepenthe_ops..fused..Operation$LT$2_usize$GT$$GT$7forward17h096b976ebaa384fbE","ax",@progbits
	.globl	_ZN112_$LT$nepenthe_ops..absolute..MeanAbsoluteDifference$u20$as$u20$nepenthe_ops..fused..Operation$LT$2_usize$GT$$GT$7forward17h096b976ebaa384fbE
	.p2align	4
	.type	_ZN112_$LT$nepenthe_ops..absolute..MeanAbsoluteDifference$u20$as$u20$nepenthe_ops..fused..Operation$LT$2_usize$GT$$GT$7forward17h096b976ebaa384fbE,@function
_ZN112_$LT$nepenthe_ops..absolute..MeanAbsoluteDifference$u20$as$u20$nepenthe_ops..fused..Operation$LT$2_usize$GT$$GT$7forward17h096b976ebaa384fbE:
.Lfunc_begin17:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception17
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$104, %rsp
	.cfi_def_cfa_offset 160
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, %r13
	leaq	120(%rsi), %rbx
	movq	_ZN12nepenthe_ops5fused5Batch6values17hc2b776934c09682eE@GOTPCREL(%rip), %r14
	leaq	24(%rsp), %rdi
	callq	*%r14
.Ltmp60:
	leaq	80(%rsp), %rdi
	movq	%rbx, %rsi
	callq	*%r14
.Ltmp61:
	movq	24(%rsp), %rbx
	movq	32(%rsp), %r14
	movq	40(%rsp), %rbp
	movq	80(%rsp), %r15
	movq	88(%rsp), %r12
	movq	96(%rsp), %rax
	movq	$0, (%rsp)
	movq	$4, 8(%rsp)
	movq	$0, 16(%rsp)
	movq	%r14, 24(%rsp)
	movq	%rbp, 32(%rsp)
	movq	$4096, 40(%rsp)
	movq	%r12, 48(%rsp)
	movq	%rax, 56(%rsp)
	movq	$4096, 64(%rsp)
.Ltmp63:
	movq	%rsp, %rdi
	leaq	24(%rsp), %rsi
	callq	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17h552feaba89643544E
.Ltmp64:
	movq	(%rsp), %rsi
	movq	8(%rsp), %rdi
	movq	16(%rsp), %rcx
	testq	%rcx, %rcx
	je	.LBB31_3
	leaq	(,%rcx,4), %rdx
	addq	$-4, %rdx
	movl	%edx, %eax
	notl	%eax
	testb	$28, %al
	jne	.LBB31_18
	movsd	.LCPI31_0(%rip), %xmm2
	movq	%rdi, %rax
	jmp	.LBB31_20
.LBB31_3:
	movsd	.LCPI31_0(%rip), %xmm2
	jmp	.LBB31_23
.LBB31_18:
	movl	%edx, %r8d
	shrl	$2, %r8d
	incl	%r8d
	andl	$7, %r8d
	negq	%r8
	movsd	.LCPI31_0(%rip), %xmm2
	movq	%rdi, %rax
	.p2align	4
.LBB31_19:
	movss	(%rax), %xmm0
	addq	$4, %rax
	cvtss2sd	%xmm0, %xmm0
	addsd	%xmm0, %xmm2
	incq	%r8
	jne	.LBB31_19
.LBB31_20:
	cmpq	$28, %rdx
	jb	.LBB31_23
	leaq	(%rdi,%rcx,4), %rcx
	.p2align	4
.LBB31_22:
	movss	(%rax), %xmm0
	movss	4(%rax), %xmm1
	cvtss2sd	%xmm0, %xmm0
	cvtss2sd	%xmm1, %xmm1
	addsd	%xmm2, %xmm0
	movss	8(%rax), %xmm2
	cvtss2sd	%xmm2, %xmm2
	addsd	%xmm0, %xmm1
	movss	12(%rax), %xmm0
	cvtss2sd	%xmm0, %xmm0
	addsd	%xmm1, %xmm2
	movss	16(%rax), %xmm1
	cvtss2sd	%xmm1, %xmm1
	addsd	%xmm2, %xmm0
	movss	20(%rax), %xmm2
	cvtss2sd	%xmm2, %xmm2
	addsd	%xmm0, %xmm1
	movss	24(%rax), %xmm0
	cvtss2sd	%xmm0, %xmm0
	addsd	%xmm1, %xmm2
	addsd	%xmm2, %xmm0
	movss	28(%rax), %xmm1
	addq	$32, %rax
	xorps	%xmm2, %xmm2
	cvtss2sd	%xmm1, %xmm2
	addsd	%xmm0, %xmm2
	cmpq	%rcx, %rax
	jne	.LBB31_22
.LBB31_23:
	movsd	%xmm2, 72(%rsp)
	testq	%rsi, %rsi
	je	.LBB31_25
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB31_25:
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$4, %edi
	movl	$4, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB31_26
	movq	%rbp, %xmm0
	punpckldq	.LCPI31_1(%rip), %xmm0
	subpd	.LCPI31_2(%rip), %xmm0
	movapd	%xmm0, %xmm1
	unpckhpd	%xmm0, %xmm1
	addsd	%xmm0, %xmm1
	movsd	72(%rsp), %xmm0
	divsd	%xmm1, %xmm0
	cvtsd2ss	%xmm0, %xmm0
	movss	%xmm0, (%rax)
	movq	$1, (%r13)
	movq	%rax, 8(%r13)
	movaps	.LCPI31_3(%rip), %xmm0
	movups	%xmm0, 32(%r13)
	movups	%xmm0, 16(%r13)
	movq	$1, 48(%r13)
	leaq	(,%r15,2), %rax
	testq	%rax, %rax
	jne	.LBB31_29
	leaq	(,%rbx,2), %rax
	testq	%rax, %rax
	jne	.LBB31_31
.LBB31_32:
	movq	%r13, %rax
	addq	$104, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB31_29:
	.cfi_def_cfa_offset 160
	shlq	$2, %r15
	movl	$4, %edx
	movq	%r12, %rdi
	movq	%r15, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	leaq	(,%rbx,2), %rax
	testq	%rax, %rax
	je	.LBB31_32
.LBB31_31:
	shlq	$2, %rbx
	movl	$4, %edx
	movq	%r14, %rdi
	movq	%rbx, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB31_32
.LBB31_26:
.Ltmp66:
	movl	$4, %edi
	movl	$4, %esi
	callq	*_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error@GOTPCREL(%rip)
.Ltmp67:
	ud2
.LBB31_14:
.Ltmp65:
	movq	%rax, %r13
	movq	(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB31_10
	movq	8(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB31_10
.LBB31_4:
.Ltmp62:
	movq	%rax, %r13
	movq	24(%rsp), %rsi
	movq	%rsi, %rax
	negq	%rax
	jo	.LBB31_8
	jae	.LBB31_8
	movq	32(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	jmp	.LBB31_7
.LBB31_9:
.Ltmp68:
	movq	%rax, %r13
.LBB31_10:
	leaq	(,%r15,2), %rax
	testq	%rax, %rax
	je	.LBB31_12
	shlq	$2, %r15
	movl	$4, %edx
	movq	%r12, %rdi
	movq	%r15, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB31_12:
	leaq	(,%rbx,2), %rax
	testq	%rax, %rax
	je	.LBB31_8
	shlq	$2, %rbx
	movl	$4, %edx
	movq	%r14, %rdi
	movq	%rbx, %rsi
.LBB31_7:
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB31_8:
	movq	%r13, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end31:
	.size	_ZN112_$LT$nepenthe_ops..absolute..MeanAbsoluteDifference$u20$as$u20$nepenthe_ops..fused..Operation$LT$2_usize$GT$$GT$7forward17h096b976ebaa384fbE, .Lfunc_end31-_ZN112_$LT$nepenthe_ops..absolute..MeanAbsoluteDifference$u20$as$u20$nepenthe_ops..fused..Operation$LT$2_usize$GT$$GT$7forward17h096b976ebaa384fbE
	.cfi_endproc
	.section	".gcc_except_table._ZN112_$LT$nepenthe_ops..absolute..MeanAbsoluteDifference$u20$as$u20$nepenthe_ops..fused..Operation$LT$2_usize$GT$$GT$7forward17h096b976ebaa384fbE","a",@progbits
	.p2align	2, 0x0
GCC_except_table31:
.Lexception17:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end17-.Lcst_begin17
.Lcst_begin17:
	.uleb128 .Lfunc_begin17-.Lfunc_begin17
	.uleb128 .Ltmp60-.Lfunc_begin17
	.byte	0
	.byte	0
	.uleb128 .Ltmp60-.Lfunc_begin17
	.uleb128 .Ltmp61-.Ltmp60
	.uleb128 .Ltmp62-.Lfunc_begin17
	.byte	0
	.uleb128 .Ltmp63-.Lfunc_begin17
	.uleb128 .Ltmp64-.Ltmp63
	.uleb128 .Ltmp65-.Lfunc_begin17
	.byte	0
	.uleb128 .Ltmp66-.Lfunc_begin17
	.uleb128 .Ltmp67-.Ltmp66
	.uleb128 .Ltmp68-.Lfunc_begin17
	.byte	0
	.uleb128 .Ltmp67-.Lfunc_begin17
	.uleb128 .Lfunc_end31-.Ltmp67
	.byte	0
	.byte	0
.Lcst_end17:
	.p2align	2, 0x0

	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI32_0:
	.long	0x80000000
	.long	0x80000000
	.long	0x80000000
	.long	0x80000000
	.section	".text._ZN112_$LT$nepenthe_ops..absolute..MeanAbsoluteDifference$u20$as$u20$nepenthe_ops..fused..Operation$LT$2_usize$GT$$GT$8backward17h50c5e52cd3ace170E","ax",@progbits
	.globl	_ZN112_$LT$nepenthe_ops..absolute..MeanAbsoluteDifference$u20$as$u20$nepenthe_ops..fused..Operation$LT$2_usize$GT$$GT$8backward17h50c5e52cd3ace170E
	.p2align	4
	.type	_ZN112_$LT$nepenthe_ops..absolute..MeanAbsoluteDifference$u20$as$u20$nepenthe_ops..fused..Operation$LT$2_usize$GT$$GT$8backward17h50c5e52cd3ace170E,@function
_ZN112_$LT$nepenthe_ops..absolute..MeanAbsoluteDifference$u20$as$u20$nepenthe_ops..fused..Operation$LT$2_usize$GT$$GT$8backward17h50c5e52cd3ace170E:
.Lfunc_begin18:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception18
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$232, %rsp
	.cfi_def_cfa_offset 288
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movl	%ecx, %r15d
	movq	%rdx, 48(%rsp)
	movq	%rsi, %rbx
	movq	%rdi, %rbp
.Ltmp69:
	leaq	64(%rsp), %rdi
	callq	*_ZN12nepenthe_ops5fused5Batch6values17hc2b776934c09682eE@GOTPCREL(%rip)
.Ltmp70:
	addq	$120, %rbx
.Ltmp72:
	leaq	208(%rsp), %rdi
	movq	%rbx, %rsi
	callq	*_ZN12nepenthe_ops5fused5Batch6values17hc2b776934c09682eE@GOTPCREL(%rip)
.Ltmp73:
	movq	64(%rsp), %rbx
	movq	72(%rsp), %rax
	movq	%rax, 32(%rsp)
	movq	80(%rsp), %r13
	movq	208(%rsp), %rax
	movq	%rax, (%rsp)
	movq	216(%rsp), %rax
	movq	%rax, 24(%rsp)
	movq	224(%rsp), %r12
.Ltmp75:
	leaq	64(%rsp), %rdi
	movq	48(%rsp), %rsi
	callq	*_ZN12nepenthe_ops5fused5Batch6values17hc2b776934c09682eE@GOTPCREL(%rip)
.Ltmp76:
	cmpq	$0, 80(%rsp)
	je	.LBB32_26
	movq	64(%rsp), %rsi
	movq	72(%rsp), %rdi
	movss	(%rdi), %xmm1
	testq	%r13, %r13
	js	.LBB32_5
	cvtsi2ss	%r13, %xmm0
	divss	%xmm0, %xmm1
	testq	%rsi, %rsi
	jg	.LBB32_20
	jmp	.LBB32_21
.LBB32_5:
	movq	%r13, %rax
	shrq	%rax
	movl	%r13d, %ecx
	andl	$1, %ecx
	orq	%rax, %rcx
	cvtsi2ss	%rcx, %xmm0
	addss	%xmm0, %xmm0
	divss	%xmm0, %xmm1
	testq	%rsi, %rsi
	jle	.LBB32_21
.LBB32_20:
	shlq	$2, %rsi
	movl	$4, %edx
	movaps	%xmm1, 144(%rsp)
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movaps	144(%rsp), %xmm1
.LBB32_21:
	movabsq	$-9223372036854775808, %rdx
	movss	%xmm1, 12(%rsp)
	testb	$1, %r15b
	movq	%rbx, 16(%rsp)
	je	.LBB32_22
	movq	%r12, 40(%rsp)
	leaq	(,%r13,4), %r12
	movq	%r13, %rax
	shrq	$62, %rax
	setne	%cl
	leaq	-4(%rdx), %rax
	cmpq	%rax, %r12
	seta	%al
	orb	%cl, %al
	cmpq	%rdx, %rbx
	jne	.LBB32_29
	testb	%al, %al
	je	.LBB32_38
	xorl	%r15d, %r15d
	xorl	%r14d, %r14d
	jmp	.LBB32_41
.LBB32_22:
	movq	%rdx, %r14
	jmp	.LBB32_47
.LBB32_29:
	testb	%al, %al
	je	.LBB32_31
	xorl	%r15d, %r15d
	xorl	%r14d, %r14d
	jmp	.LBB32_35
.LBB32_38:
	movaps	%xmm1, 144(%rsp)
	testq	%r12, %r12
	je	.LBB32_32
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$4, %r14d
	movl	$4, %esi
	movq	%r12, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed@GOTPCREL(%rip)
	testq	%rax, %rax
	jne	.LBB32_44
	xorl	%r15d, %r15d
	jmp	.LBB32_41
.LBB32_31:
	movaps	%xmm1, 144(%rsp)
	testq	%r12, %r12
	je	.LBB32_32
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$4, %r14d
	movl	$4, %esi
	movq	%r12, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB32_34
.LBB32_44:
	movq	%rax, %rbx
	movq	%r13, %r14
	jmp	.LBB32_45
.LBB32_32:
	movl	$4, %ebx
	xorl	%r14d, %r14d
.LBB32_45:
	movq	%rbx, 64(%rsp)
	movq	%r13, 72(%rsp)
	movq	$4096, 80(%rsp)
	movq	32(%rsp), %rax
	movq	%rax, 88(%rsp)
	movq	%r13, 96(%rsp)
	movq	$4096, 104(%rsp)
	movq	24(%rsp), %rax
	movq	%rax, 112(%rsp)
	movq	40(%rsp), %r12
	movq	%r12, 120(%rsp)
	movq	$4096, 128(%rsp)
	leaq	12(%rsp), %rax
	movq	%rax, 56(%rsp)
	movq	$0, 136(%rsp)
.Ltmp78:
	leaq	64(%rsp), %rdi
	leaq	56(%rsp), %rsi
	callq	_ZN5rayon4iter8plumbing6bridge17h753bd8b38264ec64E
.Ltmp79:
	movaps	144(%rsp), %xmm1
	movabsq	$-9223372036854775808, %rdx
.LBB32_47:
	movq	%r14, 160(%rsp)
	movq	%rbx, 168(%rsp)
	movq	%r13, 176(%rsp)
	xorps	.LCPI32_0(%rip), %xmm1
	movss	%xmm1, 12(%rsp)
	testl	$256, %r15d
	jne	.LBB32_51
	movq	%rdx, %r14
	jmp	.LBB32_63
.LBB32_51:
	movq	%r12, 40(%rsp)
	leaq	(,%r13,4), %r12
	movq	%r13, %rax
	shrq	$62, %rax
	setne	%cl
	leaq	-4(%rdx), %rax
	cmpq	%rax, %r12
	seta	%al
	orb	%cl, %al
	cmpq	%rdx, 16(%rsp)
	jne	.LBB32_52
	testb	%al, %al
	je	.LBB32_59
	movl	$1, %r15d
	xorl	%r14d, %r14d
	movq	%rbx, %r12
.LBB32_41:
.Ltmp85:
	movq	%r14, %rdi
	movq	%r12, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp86:
	jmp	.LBB32_27
.LBB32_52:
	testb	%al, %al
	je	.LBB32_54
	movl	$1, %r15d
	xorl	%r14d, %r14d
	movq	%rbx, %r12
.LBB32_35:
.Ltmp80:
	movq	%r14, %rdi
	movq	%r12, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp81:
	jmp	.LBB32_27
.LBB32_59:
	testq	%r12, %r12
	je	.LBB32_55
	movl	$1, %r15d
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$4, %r14d
	movl	$4, %esi
	movq	%r12, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed@GOTPCREL(%rip)
	testq	%rax, %rax
	jne	.LBB32_61
	jmp	.LBB32_41
.LBB32_54:
	testq	%r12, %r12
	je	.LBB32_55
	movl	$1, %r15d
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$4, %r14d
	movl	$4, %esi
	movq	%r12, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB32_35
.LBB32_61:
	movq	%rax, %rbx
	movq	%r13, %r14
	jmp	.LBB32_62
.LBB32_55:
	movl	$4, %ebx
	xorl	%r14d, %r14d
.LBB32_62:
	movq	%rbx, 64(%rsp)
	movq	%r13, 72(%rsp)
	movq	$4096, 80(%rsp)
	movq	32(%rsp), %rax
	movq	%rax, 88(%rsp)
	movq	%r13, 96(%rsp)
	movq	$4096, 104(%rsp)
	movq	24(%rsp), %rax
	movq	%rax, 112(%rsp)
	movq	40(%rsp), %rax
	movq	%rax, 120(%rsp)
	movq	$4096, 128(%rsp)
	leaq	12(%rsp), %rax
	movq	%rax, 56(%rsp)
	movl	$1, %eax
	movq	%rax, 136(%rsp)
.Ltmp82:
	leaq	64(%rsp), %rdi
	leaq	56(%rsp), %rsi
	callq	_ZN5rayon4iter8plumbing6bridge17h753bd8b38264ec64E
.Ltmp83:
.LBB32_63:
	movq	%r14, 184(%rsp)
	movq	%rbx, 192(%rsp)
	movq	%r13, 200(%rsp)
	movq	160(%rsp), %rax
	movq	%rax, (%rbp)
	movq	168(%rsp), %rax
	movq	%rax, 8(%rbp)
	movq	192(%rsp), %rax
	movq	%rax, 32(%rbp)
	movq	200(%rsp), %rax
	movq	%rax, 40(%rbp)
	movq	176(%rsp), %rax
	movq	%rax, 16(%rbp)
	movq	184(%rsp), %rax
	movq	%rax, 24(%rbp)
	movq	(%rsp), %rsi
	leaq	(,%rsi,2), %rax
	testq	%rax, %rax
	jne	.LBB32_64
	movq	16(%rsp), %rsi
	leaq	(,%rsi,2), %rax
	testq	%rax, %rax
	jne	.LBB32_66
.LBB32_67:
	movq	48(%rsp), %rdi
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.8749718453130272470
	movq	%rbp, %rax
	addq	$232, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB32_64:
	.cfi_def_cfa_offset 288
	shlq	$2, %rsi
	movl	$4, %edx
	movq	24(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	16(%rsp), %rsi
	leaq	(,%rsi,2), %rax
	testq	%rax, %rax
	je	.LBB32_67
.LBB32_66:
	shlq	$2, %rsi
	movl	$4, %edx
	movq	32(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB32_67
.LBB32_26:
.Ltmp88:
	leaq	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.10(%rip), %rdx
	xorl	%edi, %edi
	xorl	%esi, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.Ltmp89:
.LBB32_27:
	ud2
.LBB32_34:
	xorl	%r15d, %r15d
	jmp	.LBB32_35
.LBB32_42:
.Ltmp84:
	movq	136(%rsp), %r15
	movq	%rax, %r12
	testq	%r14, %r14
	je	.LBB32_50
	shlq	$2, %r14
	movl	$4, %edx
	movq	%rbx, %rdi
	movq	%r14, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB32_50
.LBB32_23:
.Ltmp90:
	movq	%rax, %r12
	movq	64(%rsp), %rsi
	movq	%rsi, %rax
	negq	%rax
	jo	.LBB32_13
	jae	.LBB32_13
	movq	72(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB32_13
.LBB32_12:
.Ltmp77:
	movq	%rax, %r12
.LBB32_13:
	movq	(%rsp), %r14
	jmp	.LBB32_14
.LBB32_9:
.Ltmp74:
	movq	%rax, %r12
	movq	64(%rsp), %rsi
	movq	%rsi, %rax
	negq	%rax
	jo	.LBB32_7
	jae	.LBB32_7
	movq	72(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB32_7
.LBB32_6:
.Ltmp71:
	movq	%rax, %r12
	jmp	.LBB32_7
.LBB32_49:
.Ltmp87:
	movq	%rax, %r12
.LBB32_50:
	movq	16(%rsp), %rbx
	movq	(%rsp), %r14
	leaq	160(%rsp), %rdi
	movq	%r15, %rsi
	callq	_ZN4core3ptr101drop_in_place$LT$core..array..Guard$LT$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$GT$$GT$17hd671af80e08b2199E
.LBB32_14:
	leaq	(,%r14,2), %rax
	testq	%rax, %rax
	jne	.LBB32_15
	leaq	(,%rbx,2), %rax
	testq	%rax, %rax
	jne	.LBB32_17
.LBB32_7:
.Ltmp91:
	movq	48(%rsp), %rdi
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.8749718453130272470
.Ltmp92:
	movq	%r12, %rdi
	callq	_Unwind_Resume@PLT
.LBB32_15:
	shlq	$2, %r14
	movl	$4, %edx
	movq	24(%rsp), %rdi
	movq	%r14, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	leaq	(,%rbx,2), %rax
	testq	%rax, %rax
	je	.LBB32_7
.LBB32_17:
	shlq	$2, %rbx
	movl	$4, %edx
	movq	32(%rsp), %rdi
	movq	%rbx, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB32_7
.LBB32_68:
.Ltmp93:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end32:
	.size	_ZN112_$LT$nepenthe_ops..absolute..MeanAbsoluteDifference$u20$as$u20$nepenthe_ops..fused..Operation$LT$2_usize$GT$$GT$8backward17h50c5e52cd3ace170E, .Lfunc_end32-_ZN112_$LT$nepenthe_ops..absolute..MeanAbsoluteDifference$u20$as$u20$nepenthe_ops..fused..Operation$LT$2_usize$GT$$GT$8backward17h50c5e52cd3ace170E
	.cfi_endproc
	.section	".gcc_except_table._ZN112_$LT$nepenthe_ops..absolute..MeanAbsoluteDifference$u20$as$u20$nepenthe_ops..fused..Operation$LT$2_usize$GT$$GT$8backward17h50c5e52cd3ace170E","a",@progbits
	.p2align	2, 0x0
GCC_except_table32:
.Lexception18:
	.byte	255
	.byte	155
	.uleb128 .Lttbase1-.Lttbaseref1
.Lttbaseref1:
	.byte	1
	.uleb128 .Lcst_end18-.Lcst_begin18
.Lcst_begin18:
	.uleb128 .Ltmp69-.Lfunc_begin18
	.uleb128 .Ltmp70-.Ltmp69
	.uleb128 .Ltmp71-.Lfunc_begin18
	.byte	0
	.uleb128 .Ltmp72-.Lfunc_begin18
	.uleb128 .Ltmp73-.Ltmp72
	.uleb128 .Ltmp74-.Lfunc_begin18
	.byte	0
	.uleb128 .Ltmp75-.Lfunc_begin18
	.uleb128 .Ltmp76-.Ltmp75
	.uleb128 .Ltmp77-.Lfunc_begin18
	.byte	0
	.uleb128 .Ltmp78-.Lfunc_begin18
	.uleb128 .Ltmp79-.Ltmp78
	.uleb128 .Ltmp84-.Lfunc_begin18
	.byte	0
	.uleb128 .Ltmp85-.Lfunc_begin18
	.uleb128 .Ltmp81-.Ltmp85
	.uleb128 .Ltmp87-.Lfunc_begin18
	.byte	0
	.uleb128 .Ltmp82-.Lfunc_begin18
	.uleb128 .Ltmp83-.Ltmp82
	.uleb128 .Ltmp84-.Lfunc_begin18
	.byte	0
	.uleb128 .Ltmp83-.Lfunc_begin18
	.uleb128 .Ltmp88-.Ltmp83
	.byte	0
	.byte	0
	.uleb128 .Ltmp88-.Lfunc_begin18
	.uleb128 .Ltmp89-.Ltmp88
	.uleb128 .Ltmp90-.Lfunc_begin18
	.byte	0
	.uleb128 .Ltmp91-.Lfunc_begin18
	.uleb128 .Ltmp92-.Ltmp91
	.uleb128 .Ltmp93-.Lfunc_begin18
	.byte	1
	.uleb128 .Ltmp92-.Lfunc_begin18
	.uleb128 .Lfunc_end32-.Ltmp92
	.byte	0
	.byte	0
.Lcst_end18:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase1:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h01d940830c21b6b1E","ax",@progbits
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h01d940830c21b6b1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h01d940830c21b6b1E
	.p2align	4
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h01d940830c21b6b1E,@function
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h01d940830c21b6b1E:
	.cfi_startproc
	movq	(%rsi), %rax
	lock		incq	(%rax)
	jle	.LBB33_1
	retq
.LBB33_1:
	ud2
.Lfunc_end33:
	.size	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h01d940830c21b6b1E, .Lfunc_end33-_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h01d940830c21b6b1E
	.cfi_endproc

	.section	".text._ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h044333489569623dE","ax",@progbits
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h044333489569623dE
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h044333489569623dE
	.p2align	4
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h044333489569623dE,@function
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h044333489569623dE:
	.cfi_startproc
	movq	%rdx, %rcx
	movq	%rsi, %rax
	movq	16(%rdx), %rdx
	movq	24(%rcx), %rsi
	cmpq	%rdx, %rsi
	ja	.LBB34_2
	movq	8(%rcx), %rcx
	movq	(%rax), %rdx
	movq	8(%rax), %r8
	movq	(%rdx), %rdx
	movq	(%r8), %r8
	movq	16(%rax), %rax
	movq	(%rax), %rax
	movq	%rcx, (%rdi)
	movq	%rsi, 8(%rdi)
	movq	%rdx, 16(%rdi)
	movq	%r8, 24(%rdi)
	movq	%rax, 32(%rdi)
	movq	%rdi, %rax
	retq
.LBB34_2:
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	anon.87199690de5c8f65a22de84a273d65b6.136.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Lfunc_end34:
	.size	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h044333489569623dE, .Lfunc_end34-_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h044333489569623dE
	.cfi_endproc

	.section	".text._ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h0658580ffe270ae1E","ax",@progbits
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h0658580ffe270ae1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h0658580ffe270ae1E
	.p2align	4
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h0658580ffe270ae1E,@function
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h0658580ffe270ae1E:
.Lfunc_begin19:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception19
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	subq	$456, %rsp
	.cfi_def_cfa_offset 480
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdx, %rsi
	movq	%rdi, %rbx
	leaq	264(%rsp), %r14
	movl	$192, %edx
	movq	%r14, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	leaq	8(%rsp), %rdi
	movq	%r14, %rsi
	callq	_ZN12nepenthe_ops5fused15autodiff_tensor17h128d55f18df097b8E
	movq	120(%rsp), %rax
	movq	%rax, 256(%rsp)
	movups	104(%rsp), %xmm0
	movaps	%xmm0, 240(%rsp)
	movups	88(%rsp), %xmm0
	movaps	%xmm0, 224(%rsp)
	movups	72(%rsp), %xmm0
	movaps	%xmm0, 208(%rsp)
	movups	8(%rsp), %xmm0
	movups	24(%rsp), %xmm1
	movups	40(%rsp), %xmm2
	movups	56(%rsp), %xmm3
	movaps	%xmm3, 192(%rsp)
	movaps	%xmm2, 176(%rsp)
	movaps	%xmm1, 160(%rsp)
	movaps	%xmm0, 144(%rsp)
	movq	128(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB35_2
	leaq	128(%rsp), %rdi
	#MEMBARRIER
.Ltmp94:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp95:
.LBB35_2:
	movq	136(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB35_4
	leaq	136(%rsp), %rdi
	#MEMBARRIER
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.LBB35_4:
	leaq	144(%rsp), %rsi
	movq	%rbx, %rdi
	callq	*_ZN12nepenthe_ops5fused5Batch3new17h36c0f180f5db0f01E@GOTPCREL(%rip)
	movq	%rbx, %rax
	addq	$456, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB35_5:
	.cfi_def_cfa_offset 480
.Ltmp96:
	movq	%rax, %rbx
	movq	136(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB35_7
	leaq	136(%rsp), %rdi
	#MEMBARRIER
.Ltmp97:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.Ltmp98:
.LBB35_7:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB35_8:
.Ltmp99:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end35:
	.size	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h0658580ffe270ae1E, .Lfunc_end35-_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h0658580ffe270ae1E
	.cfi_endproc
	.section	".gcc_except_table._ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h0658580ffe270ae1E","a",@progbits
	.p2align	2, 0x0
GCC_except_table35:
.Lexception19:
	.byte	255
	.byte	155
	.uleb128 .Lttbase2-.Lttbaseref2
.Lttbaseref2:
	.byte	1
	.uleb128 .Lcst_end19-.Lcst_begin19
.Lcst_begin19:
	.uleb128 .Lfunc_begin19-.Lfunc_begin19
	.uleb128 .Ltmp94-.Lfunc_begin19
	.byte	0
	.byte	0
	.uleb128 .Ltmp94-.Lfunc_begin19
	.uleb128 .Ltmp95-.Ltmp94
	.uleb128 .Ltmp96-.Lfunc_begin19
	.byte	0
	.uleb128 .Ltmp95-.Lfunc_begin19
	.uleb128 .Ltmp97-.Ltmp95
	.byte	0
	.byte	0
	.uleb128 .Ltmp97-.Lfunc_begin19
	.uleb128 .Ltmp98-.Ltmp97
	.uleb128 .Ltmp99-.Lfunc_begin19
	.byte	1
	.uleb128 .Ltmp98-.Lfunc_begin19
	.uleb128 .Lfunc_end35-.Ltmp98
	.byte	0
	.byte	0
.Lcst_end19:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase2:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h0ff4f22354940221E","ax",@progbits
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h0ff4f22354940221E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h0ff4f22354940221E
	.p2align	4
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h0ff4f22354940221E,@function
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h0ff4f22354940221E:
.Lfunc_begin20:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception20
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	subq	$344, %rsp
	.cfi_def_cfa_offset 368
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
	leaq	8(%rdx), %rsi
	leaq	144(%rsp), %r14
	movl	$192, %edx
	movq	%r14, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	leaq	8(%rsp), %rdi
	movq	%r14, %rsi
	callq	_ZN12nepenthe_ops5fused15autodiff_tensor17h128d55f18df097b8E
	movups	8(%rsp), %xmm0
	movups	24(%rsp), %xmm1
	movups	40(%rsp), %xmm2
	movups	56(%rsp), %xmm3
	movaps	%xmm0, 144(%rsp)
	movaps	%xmm1, 160(%rsp)
	movaps	%xmm2, 176(%rsp)
	movaps	%xmm3, 192(%rsp)
	movups	72(%rsp), %xmm0
	movaps	%xmm0, 208(%rsp)
	movups	88(%rsp), %xmm0
	movaps	%xmm0, 224(%rsp)
	movups	104(%rsp), %xmm0
	movaps	%xmm0, 240(%rsp)
	movq	120(%rsp), %rax
	movq	%rax, 256(%rsp)
	movq	128(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB36_2
	leaq	128(%rsp), %rdi
	#MEMBARRIER
.Ltmp100:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp101:
.LBB36_2:
	movq	136(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB36_4
	leaq	136(%rsp), %rdi
	#MEMBARRIER
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.LBB36_4:
.Ltmp106:
	leaq	8(%rsp), %rdi
	leaq	144(%rsp), %rsi
	callq	*_ZN9burn_flex6tensor10FlexTensor13to_contiguous17h29f7394f3bf1f248E@GOTPCREL(%rip)
.Ltmp107:
	leaq	144(%rsp), %rdi
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.8749718453130272470
	movq	120(%rsp), %rax
	movq	%rax, 112(%rbx)
	movups	104(%rsp), %xmm0
	movups	%xmm0, 96(%rbx)
	movups	88(%rsp), %xmm0
	movups	%xmm0, 80(%rbx)
	movups	72(%rsp), %xmm0
	movups	%xmm0, 64(%rbx)
	movups	8(%rsp), %xmm0
	movups	24(%rsp), %xmm1
	movups	40(%rsp), %xmm2
	movups	56(%rsp), %xmm3
	movups	%xmm3, 48(%rbx)
	movups	%xmm2, 32(%rbx)
	movups	%xmm1, 16(%rbx)
	movups	%xmm0, (%rbx)
	movq	%rbx, %rax
	addq	$344, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB36_6:
	.cfi_def_cfa_offset 368
.Ltmp102:
	movq	%rax, %rbx
	movq	136(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB36_8
	leaq	136(%rsp), %rdi
	#MEMBARRIER
.Ltmp103:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.Ltmp104:
	jmp	.LBB36_8
.LBB36_11:
.Ltmp105:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB36_9:
.Ltmp108:
	movq	%rax, %rbx
.Ltmp109:
	leaq	144(%rsp), %rdi
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.8749718453130272470
.Ltmp110:
.LBB36_8:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB36_10:
.Ltmp111:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end36:
	.size	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h0ff4f22354940221E, .Lfunc_end36-_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h0ff4f22354940221E
	.cfi_endproc
	.section	".gcc_except_table._ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h0ff4f22354940221E","a",@progbits
	.p2align	2, 0x0
GCC_except_table36:
.Lexception20:
	.byte	255
	.byte	155
	.uleb128 .Lttbase3-.Lttbaseref3
.Lttbaseref3:
	.byte	1
	.uleb128 .Lcst_end20-.Lcst_begin20
.Lcst_begin20:
	.uleb128 .Lfunc_begin20-.Lfunc_begin20
	.uleb128 .Ltmp100-.Lfunc_begin20
	.byte	0
	.byte	0
	.uleb128 .Ltmp100-.Lfunc_begin20
	.uleb128 .Ltmp101-.Ltmp100
	.uleb128 .Ltmp102-.Lfunc_begin20
	.byte	0
	.uleb128 .Ltmp101-.Lfunc_begin20
	.uleb128 .Ltmp106-.Ltmp101
	.byte	0
	.byte	0
	.uleb128 .Ltmp106-.Lfunc_begin20
	.uleb128 .Ltmp107-.Ltmp106
	.uleb128 .Ltmp108-.Lfunc_begin20
	.byte	0
	.uleb128 .Ltmp107-.Lfunc_begin20
	.uleb128 .Ltmp103-.Ltmp107
	.byte	0
	.byte	0
	.uleb128 .Ltmp103-.Lfunc_begin20
	.uleb128 .Ltmp104-.Ltmp103
	.uleb128 .Ltmp105-.Lfunc_begin20
	.byte	1
	.uleb128 .Ltmp109-.Lfunc_begin20
	.uleb128 .Ltmp110-.Ltmp109
	.uleb128 .Ltmp111-.Lfunc_begin20
	.byte	1
	.uleb128 .Ltmp110-.Lfunc_begin20
	.uleb128 .Lfunc_end36-.Ltmp110
	.byte	0
	.byte	0
.Lcst_end20:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase3:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h1021b599656da979E","ax",@progbits
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h1021b599656da979E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h1021b599656da979E
	.p2align	4
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h1021b599656da979E,@function
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h1021b599656da979E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	8(%rsi), %r8
	movq	16(%rsi), %rax
	movq	(%rax), %r9
	imulq	%r9, %rdx
	movq	%r8, %rax
	subq	%rdx, %rax
	jb	.LBB37_7
	cmpq	%rax, %r9
	ja	.LBB37_8
	movq	24(%rsi), %rax
	movq	(%rax), %rcx
	testq	%rcx, %rcx
	je	.LBB37_9
	movq	(%rsi), %rax
	leaq	(%rax,%rdx,4), %rsi
	movq	%r9, %rax
	orq	%rcx, %rax
	shrq	$32, %rax
	je	.LBB37_4
	movq	%r9, %rax
	xorl	%edx, %edx
	divq	%rcx
	jmp	.LBB37_6
.LBB37_4:
	movl	%r9d, %eax
	xorl	%edx, %edx
	divl	%ecx
.LBB37_6:
	movq	%rsi, (%rdi)
	movq	%r9, 8(%rdi)
	movq	%rcx, 16(%rdi)
	movq	$0, 24(%rdi)
	movq	%rax, 32(%rdi)
	movq	%rdi, %rax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB37_8:
	.cfi_def_cfa_offset 16
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.24.llvm.8749718453130272470(%rip), %rcx
	xorl	%edi, %edi
	movq	%r9, %rsi
	movq	%rax, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB37_7:
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.25.llvm.8749718453130272470(%rip), %rcx
	movq	%rdx, %rdi
	movq	%r8, %rsi
	movq	%r8, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB37_9:
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.23.llvm.8749718453130272470(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end37:
	.size	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h1021b599656da979E, .Lfunc_end37-_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h1021b599656da979E
	.cfi_endproc

	.section	".text._ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h171cfb6ab626ed75E","ax",@progbits
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h171cfb6ab626ed75E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h171cfb6ab626ed75E
	.p2align	4
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h171cfb6ab626ed75E,@function
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h171cfb6ab626ed75E:
	.cfi_startproc
	movq	(%rsi), %rax
	cmpb	$2, 96(%rax)
	jne	.LBB38_3
	xorl	%eax, %eax
	retq
.LBB38_3:
	lock		incq	(%rax)
	jle	.LBB38_4
	retq
.LBB38_4:
	ud2
.Lfunc_end38:
	.size	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h171cfb6ab626ed75E, .Lfunc_end38-_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h171cfb6ab626ed75E
	.cfi_endproc

	.section	".text._ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h177b69f7cb91ce43E","ax",@progbits
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h177b69f7cb91ce43E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h177b69f7cb91ce43E
	.p2align	4
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h177b69f7cb91ce43E,@function
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h177b69f7cb91ce43E:
.Lfunc_begin21:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception21
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	subq	$264, %rsp
	.cfi_def_cfa_offset 288
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdx, %r14
	movq	%rdi, %rbx
	leaq	128(%rsp), %rdi
	movl	$136, %edx
	movq	%r14, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movq	112(%r14), %rax
	movq	%rax, 112(%rsp)
	movups	96(%r14), %xmm0
	movaps	%xmm0, 96(%rsp)
	movups	80(%r14), %xmm0
	movaps	%xmm0, 80(%rsp)
	movups	64(%r14), %xmm0
	movaps	%xmm0, 64(%rsp)
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movups	32(%r14), %xmm2
	movups	48(%r14), %xmm3
	movaps	%xmm3, 48(%rsp)
	movaps	%xmm2, 32(%rsp)
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	movq	248(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB39_2
	leaq	248(%rsp), %rdi
	#MEMBARRIER
.Ltmp112:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp113:
.LBB39_2:
	movq	256(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB39_4
	leaq	256(%rsp), %rdi
	#MEMBARRIER
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.LBB39_4:
	movq	%rsp, %rsi
	movq	%rbx, %rdi
	callq	*_ZN12nepenthe_ops5fused5Batch3new17h36c0f180f5db0f01E@GOTPCREL(%rip)
	movq	%rbx, %rax
	addq	$264, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB39_5:
	.cfi_def_cfa_offset 288
.Ltmp114:
	movq	%rax, %rbx
	movq	256(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB39_7
	leaq	256(%rsp), %rdi
	#MEMBARRIER
.Ltmp115:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.Ltmp116:
.LBB39_7:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB39_8:
.Ltmp117:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end39:
	.size	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h177b69f7cb91ce43E, .Lfunc_end39-_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h177b69f7cb91ce43E
	.cfi_endproc
	.section	".gcc_except_table._ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h177b69f7cb91ce43E","a",@progbits
	.p2align	2, 0x0
GCC_except_table39:
.Lexception21:
	.byte	255
	.byte	155
	.uleb128 .Lttbase4-.Lttbaseref4
.Lttbaseref4:
	.byte	1
	.uleb128 .Lcst_end21-.Lcst_begin21
.Lcst_begin21:
	.uleb128 .Lfunc_begin21-.Lfunc_begin21
	.uleb128 .Ltmp112-.Lfunc_begin21
	.byte	0
	.byte	0
	.uleb128 .Ltmp112-.Lfunc_begin21
	.uleb128 .Ltmp113-.Ltmp112
	.uleb128 .Ltmp114-.Lfunc_begin21
	.byte	0
	.uleb128 .Ltmp113-.Lfunc_begin21
	.uleb128 .Ltmp115-.Ltmp113
	.byte	0
	.byte	0
	.uleb128 .Ltmp115-.Lfunc_begin21
	.uleb128 .Ltmp116-.Ltmp115
	.uleb128 .Ltmp117-.Lfunc_begin21
	.byte	1
	.uleb128 .Ltmp116-.Lfunc_begin21
	.uleb128 .Lfunc_end39-.Ltmp116
	.byte	0
	.byte	0
.Lcst_end21:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase4:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h1c927f7b50c07b31E","ax",@progbits
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h1c927f7b50c07b31E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h1c927f7b50c07b31E
	.p2align	4
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h1c927f7b50c07b31E,@function
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h1c927f7b50c07b31E:
	.cfi_startproc
	movq	%rsi, %rax
	shrq	%rax
	retq
.Lfunc_end40:
	.size	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h1c927f7b50c07b31E, .Lfunc_end40-_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h1c927f7b50c07b31E
	.cfi_endproc

	.section	".text._ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h28d1838f80719888E","ax",@progbits
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h28d1838f80719888E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h28d1838f80719888E
	.p2align	4
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h28d1838f80719888E,@function
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h28d1838f80719888E:
	.cfi_startproc
	movq	8(%rsi), %rax
	movq	16(%rsi), %rdx
	retq
.Lfunc_end41:
	.size	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h28d1838f80719888E, .Lfunc_end41-_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h28d1838f80719888E
	.cfi_endproc

	.section	".text._ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h3040b0532b3cefa4E","ax",@progbits
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h3040b0532b3cefa4E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h3040b0532b3cefa4E
	.p2align	4
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h3040b0532b3cefa4E,@function
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h3040b0532b3cefa4E:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$320, %rsp
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movq	%rdx, %rbx
	movq	%rdi, %r14
	movq	(%rsi), %rax
	movq	8(%rsi), %r12
	movq	%rsp, %r15
	movq	%r15, %rdi
	movq	%rax, %rsi
	callq	*_ZN78_$LT$burn_tensor..bridge..kind..BridgeTensor$u20$as$u20$core..clone..Clone$GT$5clone17h695440ce33272017E@GOTPCREL(%rip)
	movq	(%r12), %r8
	imulq	%r8, %rbx
	movq	%r14, %rdi
	movq	%r15, %rsi
	movl	$1, %edx
	movq	%rbx, %rcx
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$6narrow17h8c3eb55244d21b93E
	movq	%r14, %rax
	leaq	-32(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Lfunc_end42:
	.size	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h3040b0532b3cefa4E, .Lfunc_end42-_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h3040b0532b3cefa4E
	.cfi_endproc

	.section	".text._ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h401e09f96bf2975dE","ax",@progbits
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h401e09f96bf2975dE
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h401e09f96bf2975dE
	.p2align	4
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h401e09f96bf2975dE,@function
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h401e09f96bf2975dE:
	.cfi_startproc
	movq	%rsi, %rdi
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.113.llvm.8749718453130272470(%rip), %rsi
	movl	$23, %edx
	jmpq	*_ZN8burn_std3ops13check_nonzero17h1c83aba111ab0a4dE@GOTPCREL(%rip)
.Lfunc_end43:
	.size	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h401e09f96bf2975dE, .Lfunc_end43-_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h401e09f96bf2975dE
	.cfi_endproc

	.section	".text._ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h4072e25fcefd68dcE","ax",@progbits
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h4072e25fcefd68dcE
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h4072e25fcefd68dcE
	.p2align	4
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h4072e25fcefd68dcE,@function
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h4072e25fcefd68dcE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	(%rsi), %rcx
	movq	16(%rcx), %r8
	movq	24(%rcx), %rax
	cmpq	%r8, %rax
	ja	.LBB44_4
	movq	64(%rcx), %rsi
	imulq	%rsi, %rdx
	movq	%rax, %r8
	subq	%rdx, %r8
	jb	.LBB44_5
	cmpq	%r8, %rsi
	ja	.LBB44_6
	movq	8(%rcx), %rax
	leaq	(%rax,%rdx,4), %rax
	movq	48(%rcx), %rdx
	movq	56(%rcx), %r8
	movq	72(%rcx), %rcx
	movq	%rax, (%rdi)
	movq	%rsi, 8(%rdi)
	movq	%r8, 16(%rdi)
	movq	%rcx, 24(%rdi)
	movq	%rdx, 32(%rdi)
	movq	%rdi, %rax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB44_4:
	.cfi_def_cfa_offset 16
	leaq	anon.87199690de5c8f65a22de84a273d65b6.136.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	movq	%rax, %rsi
	movq	%r8, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB44_6:
	leaq	anon.a61a49ba1689e702c2a86003a4836971.90.llvm.13867215145974308402(%rip), %rcx
	xorl	%edi, %edi
	movq	%r8, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB44_5:
	leaq	anon.a61a49ba1689e702c2a86003a4836971.91.llvm.13867215145974308402(%rip), %rcx
	movq	%rdx, %rdi
	movq	%rax, %rsi
	movq	%rax, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Lfunc_end44:
	.size	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h4072e25fcefd68dcE, .Lfunc_end44-_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h4072e25fcefd68dcE
	.cfi_endproc

	.section	".text._ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h41af96eb2092bea6E","ax",@progbits
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h41af96eb2092bea6E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h41af96eb2092bea6E
	.p2align	4
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h41af96eb2092bea6E,@function
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h41af96eb2092bea6E:
	.cfi_startproc
	movq	8(%rdi), %rax
	cmpq	%rax, %rsi
	jae	.LBB45_2
	leaq	(%rsi,%rsi,8), %rax
	shlq	$2, %rax
	addq	(%rdi), %rax
	retq
.LBB45_2:
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.31.llvm.8749718453130272470(%rip), %rdx
	movq	%rsi, %rdi
	movq	%rax, %rsi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.Lfunc_end45:
	.size	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h41af96eb2092bea6E, .Lfunc_end45-_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h41af96eb2092bea6E
	.cfi_endproc

	.section	".text._ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h4552d59aa0f56759E","ax",@progbits
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h4552d59aa0f56759E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h4552d59aa0f56759E
	.p2align	4
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h4552d59aa0f56759E,@function
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h4552d59aa0f56759E:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	subq	$32, %rsp
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -16
	movq	%rdi, %rbx
	movq	(%rsi), %rax
	movq	%rdx, (%rsp)
	movq	8(%rax), %rcx
	movq	16(%rax), %rax
	leaq	(%rcx,%rax,8), %rax
	movq	%rcx, 8(%rsp)
	movq	%rax, 16(%rsp)
	movq	%rsp, %rax
	movq	%rax, 24(%rsp)
	leaq	8(%rsp), %rsi
	callq	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hc916dac0113512e6E
	movq	%rbx, %rax
	addq	$32, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end46:
	.size	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h4552d59aa0f56759E, .Lfunc_end46-_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h4552d59aa0f56759E
	.cfi_endproc

	.section	".text._ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h5310ad2f95770d23E","ax",@progbits
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h5310ad2f95770d23E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h5310ad2f95770d23E
	.p2align	4
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h5310ad2f95770d23E,@function
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h5310ad2f95770d23E:
	.cfi_startproc
	movq	(%rsi), %rax
	movq	8(%rsi), %rcx
	movq	8(%rax), %rdx
	xorl	%esi, %esi
	subq	(%rax), %rdx
	cmovaeq	%rdx, %rsi
	imulq	(%rcx), %rsi
	jmp	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E
.Lfunc_end47:
	.size	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h5310ad2f95770d23E, .Lfunc_end47-_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h5310ad2f95770d23E
	.cfi_endproc

	.section	".text._ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h5a8dffbe4b2b0877E","ax",@progbits
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h5a8dffbe4b2b0877E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h5a8dffbe4b2b0877E
	.p2align	4
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h5a8dffbe4b2b0877E,@function
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h5a8dffbe4b2b0877E:
	.cfi_startproc
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	8(%rdi), %rax
	movq	(%rax), %r14
	testq	%r14, %r14
	je	.LBB48_10
	movq	(%rdi), %rax
	movq	(%rax), %rax
	movq	%rax, %rcx
	orq	%r14, %rcx
	shrq	$32, %rcx
	je	.LBB48_2
	xorl	%edx, %edx
	divq	%r14
	movq	%rdx, %rbx
	jmp	.LBB48_4
.LBB48_2:
	xorl	%edx, %edx
	divl	%r14d
	movl	%edx, %ebx
.LBB48_4:
	movq	%rsi, %rdi
	movq	%rax, %rsi
	callq	_ZN12nepenthe_ops5fused5Batch5entry17h35e3dad9993bd6ecE
	movq	%rax, %rcx
	movq	%rdx, %rsi
	movq	%rdx, %rax
	orq	%r14, %rax
	shrq	$32, %rax
	je	.LBB48_5
	movq	%rsi, %rax
	xorl	%edx, %edx
	divq	%r14
	movq	%rax, %r8
	imulq	%r8, %rbx
	movq	%rsi, %rdx
	subq	%rbx, %rdx
	jb	.LBB48_11
.LBB48_8:
	cmpq	%rdx, %r8
	ja	.LBB48_12
	leaq	(%rcx,%rbx,4), %rax
	movq	%r8, %rdx
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB48_5:
	.cfi_def_cfa_offset 32
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%r14d
	movl	%eax, %r8d
	imulq	%r8, %rbx
	movq	%rsi, %rdx
	subq	%rbx, %rdx
	jae	.LBB48_8
.LBB48_11:
	leaq	anon.a61a49ba1689e702c2a86003a4836971.112.llvm.13867215145974308402(%rip), %rcx
	movq	%rbx, %rdi
	movq	%rsi, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB48_12:
	leaq	anon.a61a49ba1689e702c2a86003a4836971.111.llvm.13867215145974308402(%rip), %rcx
	xorl	%edi, %edi
	movq	%r8, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB48_10:
	leaq	anon.a61a49ba1689e702c2a86003a4836971.110.llvm.13867215145974308402(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end48:
	.size	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h5a8dffbe4b2b0877E, .Lfunc_end48-_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h5a8dffbe4b2b0877E
	.cfi_endproc

	.section	".text._ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h61a4105596ae5e37E","ax",@progbits
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h61a4105596ae5e37E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h61a4105596ae5e37E
	.p2align	4
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h61a4105596ae5e37E,@function
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h61a4105596ae5e37E:
.Lfunc_begin22:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception22
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	subq	$312, %rsp
	.cfi_def_cfa_offset 336
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
	movq	$3, 120(%rsp)
	movups	(%rdx), %xmm0
	movups	16(%rdx), %xmm1
	movups	32(%rdx), %xmm2
	movups	48(%rdx), %xmm3
	movups	%xmm0, 128(%rsp)
	movups	%xmm1, 144(%rsp)
	movups	%xmm2, 160(%rsp)
	movups	%xmm3, 176(%rsp)
	movups	64(%rdx), %xmm0
	movups	%xmm0, 192(%rsp)
	movups	80(%rdx), %xmm0
	movups	%xmm0, 208(%rsp)
	movups	96(%rdx), %xmm0
	movups	%xmm0, 224(%rsp)
	movq	112(%rdx), %rax
	movq	%rax, 240(%rsp)
	movb	$2, 304(%rsp)
.Ltmp118:
	leaq	48(%rsp), %rdi
	leaq	120(%rsp), %rsi
	callq	*_ZN106_$LT$burn_dispatch..tensor..DispatchTensor$u20$as$u20$burn_backend..backend..primitive..TensorMetadata$GT$5dtype17hf5cb6bd47fe2350dE@GOTPCREL(%rip)
.Ltmp119:
	movq	48(%rsp), %rax
	movl	$3, %r14d
	cmpq	$3, %rax
	jb	.LBB49_8
	movl	$2, %r14d
	cmpl	$8, %eax
	jae	.LBB49_3
.LBB49_8:
	leaq	8(%rbx), %rdi
	leaq	120(%rsp), %rsi
	movl	$192, %edx
	callq	*memcpy@GOTPCREL(%rip)
	movq	%r14, (%rbx)
	movq	%rbx, %rax
	addq	$312, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB49_3:
	.cfi_def_cfa_offset 336
	movups	48(%rsp), %xmm0
	movups	64(%rsp), %xmm1
	movaps	%xmm1, 96(%rsp)
	movaps	%xmm0, 80(%rsp)
	movb	$0, 15(%rsp)
	leaq	15(%rsp), %rax
	movq	%rax, 16(%rsp)
	leaq	_ZN68_$LT$burn_tensor..bridge..kind..Kind$u20$as$u20$core..fmt..Debug$GT$3fmt17h13d79c043c8e406bE.llvm.7861498002582786512(%rip), %rax
	movq	%rax, 24(%rsp)
	leaq	80(%rsp), %rax
	movq	%rax, 32(%rsp)
	leaq	_ZN67_$LT$burn_std..tensor..dtype..DType$u20$as$u20$core..fmt..Debug$GT$3fmt17h0ae904234a1eff2aE.llvm.7861498002582786512(%rip), %rax
	movq	%rax, 40(%rsp)
.Ltmp120:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.77.llvm.7861498002582786512(%rip), %rdi
	leaq	anon.87199690de5c8f65a22de84a273d65b6.79.llvm.7861498002582786512(%rip), %rdx
	leaq	16(%rsp), %rsi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp121:
	ud2
.LBB49_6:
.Ltmp122:
	movq	%rax, %rbx
.Ltmp123:
	leaq	120(%rsp), %rdi
	callq	_ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E.llvm.7861498002582786512
.Ltmp124:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB49_5:
.Ltmp125:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end49:
	.size	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h61a4105596ae5e37E, .Lfunc_end49-_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h61a4105596ae5e37E
	.cfi_endproc
	.section	".gcc_except_table._ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h61a4105596ae5e37E","a",@progbits
	.p2align	2, 0x0
GCC_except_table49:
.Lexception22:
	.byte	255
	.byte	155
	.uleb128 .Lttbase5-.Lttbaseref5
.Lttbaseref5:
	.byte	1
	.uleb128 .Lcst_end22-.Lcst_begin22
.Lcst_begin22:
	.uleb128 .Ltmp118-.Lfunc_begin22
	.uleb128 .Ltmp119-.Ltmp118
	.uleb128 .Ltmp122-.Lfunc_begin22
	.byte	0
	.uleb128 .Ltmp119-.Lfunc_begin22
	.uleb128 .Ltmp120-.Ltmp119
	.byte	0
	.byte	0
	.uleb128 .Ltmp120-.Lfunc_begin22
	.uleb128 .Ltmp121-.Ltmp120
	.uleb128 .Ltmp122-.Lfunc_begin22
	.byte	0
	.uleb128 .Ltmp123-.Lfunc_begin22
	.uleb128 .Ltmp124-.Ltmp123
	.uleb128 .Ltmp125-.Lfunc_begin22
	.byte	1
	.uleb128 .Ltmp124-.Lfunc_begin22
	.uleb128 .Lfunc_end49-.Ltmp124
	.byte	0
	.byte	0
.Lcst_end22:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase5:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h649668ddc7e8d231E","ax",@progbits
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h649668ddc7e8d231E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h649668ddc7e8d231E
	.p2align	4
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h649668ddc7e8d231E,@function
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h649668ddc7e8d231E:
	.cfi_startproc
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	subq	$200, %rsp
	.cfi_def_cfa_offset 224
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdx, %rsi
	movq	%rdi, %rbx
	leaq	8(%rsp), %r14
	movl	$192, %edx
	movq	%r14, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rdi
	movq	%r14, %rsi
	callq	_ZN12nepenthe_ops5fused15autodiff_tensor17h128d55f18df097b8E
	movq	%rbx, %rax
	addq	$200, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end50:
	.size	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h649668ddc7e8d231E, .Lfunc_end50-_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h649668ddc7e8d231E
	.cfi_endproc

	.section	".text._ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h64ec0b65d4a142bfE","ax",@progbits
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h64ec0b65d4a142bfE
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h64ec0b65d4a142bfE
	.p2align	4
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h64ec0b65d4a142bfE,@function
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h64ec0b65d4a142bfE:
	.cfi_startproc
	movq	%rdi, %rax
	movl	$8, %edi
	subq	%rsi, %rdi
	cmpq	$9, %rdi
	jae	.LBB51_2
	movq	(%rax), %rax
	movss	(%rax,%rdi,4), %xmm0
	retq
.LBB51_2:
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.77.llvm.8749718453130272470(%rip), %rdx
	movl	$9, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.Lfunc_end51:
	.size	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h64ec0b65d4a142bfE, .Lfunc_end51-_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h64ec0b65d4a142bfE
	.cfi_endproc

	.section	".text._ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h6d89aafaedc1ae20E","ax",@progbits
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h6d89aafaedc1ae20E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h6d89aafaedc1ae20E
	.p2align	4
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h6d89aafaedc1ae20E,@function
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h6d89aafaedc1ae20E:
.Lfunc_begin23:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception23
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$136, %rsp
	.cfi_def_cfa_offset 192
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	cmpq	$2, %rdx
	ja	.LBB52_3
	movq	%rdi, %rbx
	movq	(%rsi), %rax
	cmpb	$0, (%rax,%rdx)
	je	.LBB52_2
	movq	32(%rsi), %r12
	movq	40(%rsi), %r14
	testq	%rdx, %rdx
	je	.LBB52_17
	cmpq	$1, %rdx
	jne	.LBB52_6
	movq	48(%rsi), %rsi
	movups	(%r12), %xmm0
	movaps	%xmm0, 16(%rsp)
	leaq	48(%rsp), %rdi
	leaq	16(%rsp), %rcx
	movq	%r14, %rdx
	callq	*_ZN12nepenthe_ops11convolution15weight_gradient15weight_gradient17hdc443a8796528a15E@GOTPCREL(%rip)
	jmp	.LBB52_13
.LBB52_2:
	movabsq	$-9223372036854775808, %rax
	jmp	.LBB52_14
.LBB52_17:
	movq	8(%rsi), %rax
	movq	16(%rsi), %r13
	movq	24(%rsi), %rbp
	leaq	48(%rsp), %rdi
	movq	%rax, %rsi
	callq	*_ZN12nepenthe_ops5fused5Batch6values17hc2b776934c09682eE@GOTPCREL(%rip)
	movq	56(%rsp), %r15
	movq	64(%rsp), %rdx
	movq	(%r13), %rax
	movq	(%rbp), %rcx
	movq	%rax, 96(%rsp)
	movq	%rcx, 104(%rsp)
	movups	(%r12), %xmm0
	movaps	%xmm0, 112(%rsp)
	movups	(%r12), %xmm0
	movaps	%xmm0, 80(%rsp)
.Ltmp126:
	leaq	16(%rsp), %rdi
	leaq	96(%rsp), %rcx
	leaq	80(%rsp), %r8
	movq	%r15, %rsi
	callq	*_ZN12nepenthe_ops11convolution6turned17h8ccce39d93f91963E@GOTPCREL(%rip)
.Ltmp127:
	movq	48(%rsp), %rsi
	testq	%rsi, %rsi
	jle	.LBB52_20
	shlq	$2, %rsi
	movl	$4, %edx
	movq	%r15, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB52_20:
	movq	24(%rsp), %r15
	movq	32(%rsp), %rcx
.Ltmp129:
	leaq	48(%rsp), %rdi
	leaq	112(%rsp), %r8
	movq	%r14, %rsi
	movq	%r15, %rdx
	xorl	%r9d, %r9d
	callq	*_ZN12nepenthe_ops11convolution8convolve17h677aa3f03a89bdd1E@GOTPCREL(%rip)
.Ltmp130:
	movq	16(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB52_13
	shlq	$2, %rsi
	movl	$4, %edx
	movq	%r15, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB52_13
.LBB52_6:
	leaq	48(%rsp), %rdi
	movq	%r14, %rsi
	callq	_ZN12nepenthe_ops5fused5Batch4dims17h4f6978a2c8c926b8E
	movq	48(%rsp), %rax
	movq	56(%rsp), %rcx
	movq	%rax, 80(%rsp)
	movq	$0, 16(%rsp)
	movq	$4, 24(%rsp)
	movq	$0, 32(%rsp)
	leaq	80(%rsp), %rax
	movq	%rax, 48(%rsp)
	movq	%r14, 56(%rsp)
	movq	$0, 64(%rsp)
	movq	%rcx, 72(%rsp)
.Ltmp132:
	leaq	16(%rsp), %rdi
	leaq	48(%rsp), %rsi
	callq	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17he3f6f6a769d25ccfE
.Ltmp133:
	movups	16(%rsp), %xmm0
	movaps	%xmm0, 48(%rsp)
	movq	32(%rsp), %rax
	movq	%rax, 64(%rsp)
.LBB52_13:
	movq	48(%rsp), %rax
	movq	56(%rsp), %rcx
	movq	%rcx, 16(%rsp)
	movq	64(%rsp), %rcx
	movq	%rcx, 24(%rsp)
.LBB52_14:
	movq	%rax, (%rbx)
	movq	16(%rsp), %rax
	movq	%rax, 8(%rbx)
	movq	24(%rsp), %rax
	movq	%rax, 16(%rbx)
	movq	%rbx, %rax
	addq	$136, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB52_3:
	.cfi_def_cfa_offset 192
	leaq	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.115(%rip), %rax
	movl	$3, %esi
	movq	%rdx, %rdi
	movq	%rax, %rdx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.LBB52_23:
.Ltmp131:
	movq	%rax, %rbx
	movq	16(%rsp), %rsi
	testq	%rsi, %rsi
	jne	.LBB52_16
	jmp	.LBB52_11
.LBB52_8:
.Ltmp134:
	movq	%rax, %rbx
	movq	16(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB52_11
	movq	24(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	jmp	.LBB52_10
.LBB52_15:
.Ltmp128:
	movq	%rax, %rbx
	movq	48(%rsp), %rsi
	testq	%rsi, %rsi
	jle	.LBB52_11
.LBB52_16:
	shlq	$2, %rsi
	movl	$4, %edx
	movq	%r15, %rdi
.LBB52_10:
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB52_11:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end52:
	.size	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h6d89aafaedc1ae20E, .Lfunc_end52-_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h6d89aafaedc1ae20E
	.cfi_endproc
	.section	".gcc_except_table._ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h6d89aafaedc1ae20E","a",@progbits
	.p2align	2, 0x0
GCC_except_table52:
.Lexception23:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end23-.Lcst_begin23
.Lcst_begin23:
	.uleb128 .Lfunc_begin23-.Lfunc_begin23
	.uleb128 .Ltmp126-.Lfunc_begin23
	.byte	0
	.byte	0
	.uleb128 .Ltmp126-.Lfunc_begin23
	.uleb128 .Ltmp127-.Ltmp126
	.uleb128 .Ltmp128-.Lfunc_begin23
	.byte	0
	.uleb128 .Ltmp129-.Lfunc_begin23
	.uleb128 .Ltmp130-.Ltmp129
	.uleb128 .Ltmp131-.Lfunc_begin23
	.byte	0
	.uleb128 .Ltmp130-.Lfunc_begin23
	.uleb128 .Ltmp132-.Ltmp130
	.byte	0
	.byte	0
	.uleb128 .Ltmp132-.Lfunc_begin23
	.uleb128 .Ltmp133-.Ltmp132
	.uleb128 .Ltmp134-.Lfunc_begin23
	.byte	0
	.uleb128 .Ltmp133-.Lfunc_begin23
	.uleb128 .Lfunc_end52-.Ltmp133
	.byte	0
	.byte	0
.Lcst_end23:
	.p2align	2, 0x0

	.section	".text._ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h81487ff1b15ae00bE","ax",@progbits
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h81487ff1b15ae00bE
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h81487ff1b15ae00bE
	.p2align	4
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h81487ff1b15ae00bE,@function
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h81487ff1b15ae00bE:
	.cfi_startproc
	movq	(%rsi), %rax
	movq	(%rax), %rsi
	testq	%rsi, %rsi
	je	.LBB53_5
	movq	8(%rdx), %r8
	movq	16(%rdx), %rcx
	movq	%rcx, %rax
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB53_2
	movq	%rcx, %rax
	xorl	%edx, %edx
	divq	%rsi
	jmp	.LBB53_4
.LBB53_2:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%esi
.LBB53_4:
	subq	%rdx, %rcx
	leaq	(%r8,%rcx,4), %rax
	movq	%rsi, 32(%rdi)
	movq	%r8, (%rdi)
	movq	%rcx, 8(%rdi)
	movq	%rax, 16(%rdi)
	movq	%rdx, 24(%rdi)
	movq	%rdi, %rax
	retq
.LBB53_5:
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	anon.a61a49ba1689e702c2a86003a4836971.130.llvm.13867215145974308402(%rip), %rdi
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.4.llvm.8749718453130272470(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Lfunc_end53:
	.size	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h81487ff1b15ae00bE, .Lfunc_end53-_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h81487ff1b15ae00bE
	.cfi_endproc

	.section	".text._ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h81d968440549e229E","ax",@progbits
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h81d968440549e229E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h81d968440549e229E
	.p2align	4
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h81d968440549e229E,@function
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h81d968440549e229E:
	.cfi_startproc
	movq	(%rdi), %rcx
	movq	16(%rcx), %rax
	cmpq	%rax, %rsi
	jae	.LBB54_2
	leaq	(%rsi,%rsi,8), %rax
	shlq	$2, %rax
	addq	8(%rcx), %rax
	retq
.LBB54_2:
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.21.llvm.8749718453130272470(%rip), %rdx
	movq	%rsi, %rdi
	movq	%rax, %rsi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.Lfunc_end54:
	.size	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h81d968440549e229E, .Lfunc_end54-_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h81d968440549e229E
	.cfi_endproc

	.section	".text._ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h830ac4736f1724a8E","ax",@progbits
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h830ac4736f1724a8E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h830ac4736f1724a8E
	.p2align	4
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h830ac4736f1724a8E,@function
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h830ac4736f1724a8E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%rdi, %rcx
	movq	8(%rdi), %rax
	movl	(%rax), %eax
	andl	$1, %eax
	leaq	(%rsi,%rax,2), %rdi
	cmpq	$3, %rdi
	ja	.LBB55_4
	shlq	$4, %rdi
	movq	(%rcx), %r8
	movq	16(%rcx), %rax
	movq	8(%r8,%rdi), %rdx
	movq	(%rax), %rax
	movq	24(%rcx), %rcx
	movq	(%rcx), %rcx
	movq	%rcx, %rsi
	addq	%rax, %rsi
	jb	.LBB55_5
	cmpq	%rdx, %rsi
	ja	.LBB55_5
	addq	%rdi, %r8
	shlq	$2, %rax
	addq	(%r8), %rax
	movq	%rcx, %rdx
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB55_5:
	.cfi_def_cfa_offset 16
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.72.llvm.8749718453130272470(%rip), %rcx
	movq	%rax, %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB55_4:
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.71.llvm.8749718453130272470(%rip), %rdx
	movl	$4, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.Lfunc_end55:
	.size	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h830ac4736f1724a8E, .Lfunc_end55-_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h830ac4736f1724a8E
	.cfi_endproc

	.section	".text._ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h9fc10f42431ebcf2E","ax",@progbits
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h9fc10f42431ebcf2E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h9fc10f42431ebcf2E
	.p2align	4
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h9fc10f42431ebcf2E,@function
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h9fc10f42431ebcf2E:
.Lfunc_begin24:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception24
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$120, %rsp
	.cfi_def_cfa_offset 176
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	cmpq	$1, %rdx
	ja	.LBB56_3
	movq	%rdi, %rbx
	movq	(%rsi), %rax
	cmpb	$0, (%rax,%rdx)
	je	.LBB56_2
	movq	32(%rsi), %r12
	movq	40(%rsi), %r14
	testq	%rdx, %rdx
	je	.LBB56_5
	movq	48(%rsi), %rsi
	movups	(%r12), %xmm0
	movaps	%xmm0, 16(%rsp)
	leaq	40(%rsp), %rdi
	leaq	16(%rsp), %rcx
	movq	%r14, %rdx
	callq	*_ZN12nepenthe_ops11convolution15weight_gradient15weight_gradient17hdc443a8796528a15E@GOTPCREL(%rip)
	jmp	.LBB56_12
.LBB56_2:
	movabsq	$-9223372036854775808, %rax
	jmp	.LBB56_13
.LBB56_5:
	movq	8(%rsi), %rax
	movq	16(%rsi), %r13
	movq	24(%rsi), %rbp
	leaq	40(%rsp), %rdi
	movq	%rax, %rsi
	callq	*_ZN12nepenthe_ops5fused5Batch6values17hc2b776934c09682eE@GOTPCREL(%rip)
	movq	48(%rsp), %r15
	movq	56(%rsp), %rdx
	movq	(%r13), %rax
	movq	(%rbp), %rcx
	movq	%rax, 64(%rsp)
	movq	%rcx, 72(%rsp)
	movups	(%r12), %xmm0
	movaps	%xmm0, 80(%rsp)
	movups	(%r12), %xmm0
	movaps	%xmm0, 96(%rsp)
.Ltmp135:
	leaq	16(%rsp), %rdi
	leaq	64(%rsp), %rcx
	leaq	96(%rsp), %r8
	movq	%r15, %rsi
	callq	*_ZN12nepenthe_ops11convolution6turned17h8ccce39d93f91963E@GOTPCREL(%rip)
.Ltmp136:
	movq	40(%rsp), %rsi
	testq	%rsi, %rsi
	jle	.LBB56_8
	shlq	$2, %rsi
	movl	$4, %edx
	movq	%r15, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB56_8:
	movq	24(%rsp), %r15
	movq	32(%rsp), %rcx
.Ltmp138:
	leaq	40(%rsp), %rdi
	leaq	80(%rsp), %r8
	movq	%r14, %rsi
	movq	%r15, %rdx
	xorl	%r9d, %r9d
	callq	*_ZN12nepenthe_ops11convolution8convolve17h677aa3f03a89bdd1E@GOTPCREL(%rip)
.Ltmp139:
	movq	16(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB56_12
	shlq	$2, %rsi
	movl	$4, %edx
	movq	%r15, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB56_12:
	movq	40(%rsp), %rax
	movups	48(%rsp), %xmm0
	movaps	%xmm0, 16(%rsp)
.LBB56_13:
	movq	%rax, (%rbx)
	movaps	16(%rsp), %xmm0
	movups	%xmm0, 8(%rbx)
	movq	%rbx, %rax
	addq	$120, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB56_3:
	.cfi_def_cfa_offset 176
	leaq	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.115(%rip), %rax
	movl	$2, %esi
	movq	%rdx, %rdi
	movq	%rax, %rdx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.LBB56_16:
.Ltmp140:
	movq	%rax, %rbx
	movq	16(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB56_17
.LBB56_15:
	shlq	$2, %rsi
	movl	$4, %edx
	movq	%r15, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB56_14:
.Ltmp137:
	movq	%rax, %rbx
	movq	40(%rsp), %rsi
	testq	%rsi, %rsi
	jg	.LBB56_15
.LBB56_17:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end56:
	.size	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h9fc10f42431ebcf2E, .Lfunc_end56-_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h9fc10f42431ebcf2E
	.cfi_endproc
	.section	".gcc_except_table._ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h9fc10f42431ebcf2E","a",@progbits
	.p2align	2, 0x0
GCC_except_table56:
.Lexception24:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end24-.Lcst_begin24
.Lcst_begin24:
	.uleb128 .Lfunc_begin24-.Lfunc_begin24
	.uleb128 .Ltmp135-.Lfunc_begin24
	.byte	0
	.byte	0
	.uleb128 .Ltmp135-.Lfunc_begin24
	.uleb128 .Ltmp136-.Ltmp135
	.uleb128 .Ltmp137-.Lfunc_begin24
	.byte	0
	.uleb128 .Ltmp138-.Lfunc_begin24
	.uleb128 .Ltmp139-.Ltmp138
	.uleb128 .Ltmp140-.Lfunc_begin24
	.byte	0
	.uleb128 .Ltmp139-.Lfunc_begin24
	.uleb128 .Lfunc_end56-.Ltmp139
	.byte	0
	.byte	0
.Lcst_end24:
	.p2align	2, 0x0

	.section	".text._ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17ha2b0cde8e020eb05E","ax",@progbits
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17ha2b0cde8e020eb05E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17ha2b0cde8e020eb05E
	.p2align	4
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17ha2b0cde8e020eb05E,@function
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17ha2b0cde8e020eb05E:
	.cfi_startproc
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rsi, %r14
	movq	%rdi, %rbx
	movq	(%rsi), %rdi
	movq	8(%rsi), %rax
	movq	(%rax), %rsi
	callq	_ZN12nepenthe_ops5fused5Batch5plane17he41549102be5e199E
	movq	%rax, %rcx
	movq	16(%r14), %rax
	movq	(%rax), %rdi
	testq	%rdi, %rdi
	je	.LBB57_5
	movq	%rdx, %rsi
	movq	%rdx, %rax
	orq	%rdi, %rax
	shrq	$32, %rax
	je	.LBB57_2
	movq	%rsi, %rax
	xorl	%edx, %edx
	divq	%rdi
	jmp	.LBB57_4
.LBB57_2:
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%edi
.LBB57_4:
	movq	%rcx, (%rbx)
	movq	%rsi, 8(%rbx)
	movq	%rdi, 16(%rbx)
	movq	$0, 24(%rbx)
	movq	%rax, 32(%rbx)
	movq	%rbx, %rax
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB57_5:
	.cfi_def_cfa_offset 32
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.23.llvm.8749718453130272470(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end57:
	.size	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17ha2b0cde8e020eb05E, .Lfunc_end57-_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17ha2b0cde8e020eb05E
	.cfi_endproc

	.section	".text._ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hab6bf13d39e98f6aE","ax",@progbits
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hab6bf13d39e98f6aE
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hab6bf13d39e98f6aE
	.p2align	4
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hab6bf13d39e98f6aE,@function
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hab6bf13d39e98f6aE:
	.cfi_startproc
	cmpq	$0, (%rsi)
	setne	%al
	retq
.Lfunc_end58:
	.size	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hab6bf13d39e98f6aE, .Lfunc_end58-_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hab6bf13d39e98f6aE
	.cfi_endproc

	.section	".text._ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hb09aa55125aea28cE","ax",@progbits
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hb09aa55125aea28cE
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hb09aa55125aea28cE
	.p2align	4
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hb09aa55125aea28cE,@function
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hb09aa55125aea28cE:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	movq	%rdi, %rbx
	leaq	8(%rdx), %rsi
	movl	$192, %edx
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rax
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end59:
	.size	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hb09aa55125aea28cE, .Lfunc_end59-_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hb09aa55125aea28cE
	.cfi_endproc

	.section	".text._ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hc31d964a3f10cacaE","ax",@progbits
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hc31d964a3f10cacaE
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hc31d964a3f10cacaE
	.p2align	4
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hc31d964a3f10cacaE,@function
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hc31d964a3f10cacaE:
	.cfi_startproc
	movq	%rsi, %rdi
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.112.llvm.8749718453130272470(%rip), %rsi
	movl	$25, %edx
	jmpq	*_ZN8burn_std3ops13check_nonzero17h1c83aba111ab0a4dE@GOTPCREL(%rip)
.Lfunc_end60:
	.size	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hc31d964a3f10cacaE, .Lfunc_end60-_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hc31d964a3f10cacaE
	.cfi_endproc

	.section	".text._ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hc45c1cbd3e1e7565E","ax",@progbits
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hc45c1cbd3e1e7565E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hc45c1cbd3e1e7565E
	.p2align	4
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hc45c1cbd3e1e7565E,@function
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hc45c1cbd3e1e7565E:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	pushq	%rax
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	(%rsi), %rax
	movq	8(%rsi), %rcx
	movq	(%rcx), %r15
	imulq	(%rax), %r15
	movq	16(%rsi), %rax
	imulq	(%rax), %r15
	leaq	(,%r15,4), %rbx
	movq	%r15, %rax
	shrq	$62, %rax
	setne	%al
	movabsq	$9223372036854775804, %rcx
	cmpq	%rcx, %rbx
	seta	%cl
	orb	%al, %cl
	je	.LBB61_3
	xorl	%r14d, %r14d
.LBB61_2:
	movq	%r14, %rdi
	movq	%rbx, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.LBB61_3:
	testq	%rbx, %rbx
	je	.LBB61_4
	movq	%rdi, %r12
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$4, %r14d
	movl	$4, %esi
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB61_2
	movq	%r15, %rcx
	movq	%r12, %rdi
	jmp	.LBB61_7
.LBB61_4:
	movl	$4, %eax
	xorl	%ecx, %ecx
.LBB61_7:
	movq	%rcx, (%rdi)
	movq	%rax, 8(%rdi)
	movq	%r15, 16(%rdi)
	movq	%rdi, %rax
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end61:
	.size	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hc45c1cbd3e1e7565E, .Lfunc_end61-_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hc45c1cbd3e1e7565E
	.cfi_endproc

	.section	".text._ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hd0df99c0cb4f96f3E","ax",@progbits
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hd0df99c0cb4f96f3E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hd0df99c0cb4f96f3E
	.p2align	4
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hd0df99c0cb4f96f3E,@function
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hd0df99c0cb4f96f3E:
	.cfi_startproc
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	8(%rdi), %rax
	movq	16(%rax), %r14
	testq	%r14, %r14
	je	.LBB62_10
	movq	(%rdi), %rax
	movq	(%rax), %rax
	movq	%rax, %rcx
	orq	%r14, %rcx
	shrq	$32, %rcx
	je	.LBB62_2
	xorl	%edx, %edx
	divq	%r14
	movq	%rdx, %rbx
	jmp	.LBB62_4
.LBB62_2:
	xorl	%edx, %edx
	divl	%r14d
	movl	%edx, %ebx
.LBB62_4:
	movq	%rsi, %rdi
	movq	%rax, %rsi
	callq	_ZN12nepenthe_ops5fused5Batch5entry17h35e3dad9993bd6ecE
	movq	%rax, %rcx
	movq	%rdx, %rsi
	movq	%rdx, %rax
	orq	%r14, %rax
	shrq	$32, %rax
	je	.LBB62_5
	movq	%rsi, %rax
	xorl	%edx, %edx
	divq	%r14
	movq	%rax, %r8
	imulq	%r8, %rbx
	movq	%rsi, %rdx
	subq	%rbx, %rdx
	jb	.LBB62_11
.LBB62_8:
	cmpq	%rdx, %r8
	ja	.LBB62_12
	leaq	(%rcx,%rbx,4), %rax
	movq	%r8, %rdx
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB62_5:
	.cfi_def_cfa_offset 32
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%r14d
	movl	%eax, %r8d
	imulq	%r8, %rbx
	movq	%rsi, %rdx
	subq	%rbx, %rdx
	jae	.LBB62_8
.LBB62_11:
	leaq	anon.a61a49ba1689e702c2a86003a4836971.112.llvm.13867215145974308402(%rip), %rcx
	movq	%rbx, %rdi
	movq	%rsi, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB62_12:
	leaq	anon.a61a49ba1689e702c2a86003a4836971.111.llvm.13867215145974308402(%rip), %rcx
	xorl	%edi, %edi
	movq	%r8, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB62_10:
	leaq	anon.a61a49ba1689e702c2a86003a4836971.110.llvm.13867215145974308402(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end62:
	.size	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hd0df99c0cb4f96f3E, .Lfunc_end62-_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hd0df99c0cb4f96f3E
	.cfi_endproc

	.section	".text._ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hd23b0391735e692fE","ax",@progbits
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hd23b0391735e692fE
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hd23b0391735e692fE
	.p2align	4
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hd23b0391735e692fE,@function
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hd23b0391735e692fE:
	.cfi_startproc
	movq	%rsi, %rax
	movq	%rsi, %rdx
	retq
.Lfunc_end63:
	.size	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hd23b0391735e692fE, .Lfunc_end63-_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hd23b0391735e692fE
	.cfi_endproc

	.section	".text._ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hd887d275f9bf4e86E","ax",@progbits
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hd887d275f9bf4e86E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hd887d275f9bf4e86E
	.p2align	4
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hd887d275f9bf4e86E,@function
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hd887d275f9bf4e86E:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	subq	$48, %rsp
	.cfi_def_cfa_offset 64
	.cfi_offset %rbx, -16
	movq	(%rsi), %rax
	movq	(%rax), %rsi
	testq	%rsi, %rsi
	je	.LBB64_5
	movq	%rdx, %r8
	movq	%rdi, %rbx
	movq	%rcx, %rax
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB64_2
	movq	%rcx, %rax
	xorl	%edx, %edx
	divq	%rsi
	jmp	.LBB64_4
.LBB64_2:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%esi
.LBB64_4:
	subq	%rdx, %rcx
	leaq	(%r8,%rcx,4), %rax
	movq	%r8, 8(%rsp)
	movq	%rcx, 16(%rsp)
	movq	%rax, 24(%rsp)
	movq	%rdx, 32(%rsp)
	movq	%rsi, 40(%rsp)
	leaq	8(%rsp), %rsi
	movq	%rbx, %rdi
	callq	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h709e43135f674828E
	movq	%rbx, %rax
	addq	$48, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.LBB64_5:
	.cfi_def_cfa_offset 64
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.34.llvm.8749718453130272470(%rip), %rdi
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.3.llvm.8749718453130272470(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Lfunc_end64:
	.size	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hd887d275f9bf4e86E, .Lfunc_end64-_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hd887d275f9bf4e86E
	.cfi_endproc

	.section	".text._ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hdaa375f2eec242f6E","ax",@progbits
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hdaa375f2eec242f6E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hdaa375f2eec242f6E
	.p2align	4
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hdaa375f2eec242f6E,@function
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hdaa375f2eec242f6E:
	.cfi_startproc
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	8(%rdi), %r14
	movq	104(%rsi), %rbx
	movq	%rsi, %rdi
	callq	_ZN9burn_flex6tensor10FlexTensor11storage_mut17hae742fa694e1bbcbE
	leaq	(%rbx,%r14), %rcx
	cmpq	%rdx, %rcx
	seta	%cl
	movq	%rbx, %rsi
	addq	%r14, %rsi
	jb	.LBB65_1
	testb	%cl, %cl
	jne	.LBB65_4
.LBB65_3:
	leaq	(%rax,%rbx,4), %rax
	movq	%r14, %rdx
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB65_1:
	.cfi_def_cfa_offset 32
	movb	$1, %cl
	testb	%cl, %cl
	je	.LBB65_3
.LBB65_4:
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.29.llvm.8749718453130272470(%rip), %rcx
	movq	%rbx, %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Lfunc_end65:
	.size	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hdaa375f2eec242f6E, .Lfunc_end65-_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hdaa375f2eec242f6E
	.cfi_endproc

	.section	".text._ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hde99b60fc4903274E","ax",@progbits
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hde99b60fc4903274E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hde99b60fc4903274E
	.p2align	4
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hde99b60fc4903274E,@function
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hde99b60fc4903274E:
	.cfi_startproc
	movq	120(%rsi), %rax
	movq	128(%rsi), %rdx
	lock		incq	(%rax)
	jle	.LBB66_2
	lock		incq	(%rdx)
	jle	.LBB66_2
	retq
.LBB66_2:
	ud2
.Lfunc_end66:
	.size	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hde99b60fc4903274E, .Lfunc_end66-_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hde99b60fc4903274E
	.cfi_endproc

	.section	".text._ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hdfb68224a86ca330E","ax",@progbits
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hdfb68224a86ca330E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hdfb68224a86ca330E
	.p2align	4
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hdfb68224a86ca330E,@function
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hdfb68224a86ca330E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	(%rdi), %rax
	movq	(%rax), %rdi
	movq	(%rsi), %rax
	movq	32(%rax), %rsi
	cmpq	%rsi, %rdi
	jae	.LBB67_3
	movq	24(%rax), %rcx
	shlq	$5, %rdi
	movq	16(%rcx,%rdi), %rax
	movq	24(%rcx,%rdi), %rdx
	cmpq	%rax, %rdx
	ja	.LBB67_2
	addq	%rdi, %rcx
	movq	8(%rcx), %rax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB67_2:
	.cfi_def_cfa_offset 16
	leaq	anon.87199690de5c8f65a22de84a273d65b6.136.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	movq	%rdx, %rsi
	movq	%rax, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB67_3:
	leaq	anon.3c343817f2a84c03ebbbdd677e122254.6.llvm.17533460438818409478(%rip), %rdx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.Lfunc_end67:
	.size	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hdfb68224a86ca330E, .Lfunc_end67-_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hdfb68224a86ca330E
	.cfi_endproc

	.section	".text._ZN117_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..adapters..step_by..StepByImpl$LT$I$GT$$GT$9spec_fold17h0e0054ecc50fbf08E","ax",@progbits
	.hidden	_ZN117_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..adapters..step_by..StepByImpl$LT$I$GT$$GT$9spec_fold17h0e0054ecc50fbf08E
	.globl	_ZN117_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..adapters..step_by..StepByImpl$LT$I$GT$$GT$9spec_fold17h0e0054ecc50fbf08E
	.p2align	4
	.type	_ZN117_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..adapters..step_by..StepByImpl$LT$I$GT$$GT$9spec_fold17h0e0054ecc50fbf08E,@function
_ZN117_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..adapters..step_by..StepByImpl$LT$I$GT$$GT$9spec_fold17h0e0054ecc50fbf08E:
	.cfi_startproc
	cmpb	$0, 32(%rdi)
	je	.LBB68_1
	movb	$0, 32(%rdi)
	movq	16(%rdi), %rax
	testq	%rax, %rax
	jne	.LBB68_18
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	cmpq	%rcx, %rax
	je	.LBB68_17
.LBB68_20:
	leaq	4(%rax), %r9
	movq	%r9, (%rdi)
	movss	(%rax), %xmm0
	movq	8(%rsi), %rax
	movq	16(%rsi), %r8
	movss	%xmm0, (%r8,%rax,4)
	incq	%rax
	movq	%rax, 8(%rsi)
	movq	24(%rdi), %rdi
	movq	(%rsi), %rdx
	jmp	.LBB68_8
.LBB68_1:
	movq	(%rsi), %rdx
	movq	8(%rsi), %rax
	movq	16(%rsi), %r8
	movq	16(%rdi), %r10
	movq	(%rdi), %r9
	movq	8(%rdi), %rcx
	movq	24(%rdi), %rdi
	testq	%r10, %r10
	je	.LBB68_8
	movq	%rdi, %rsi
	addq	%r10, %rsi
	jb	.LBB68_3
	testq	%r9, %r9
	je	.LBB68_13
.LBB68_6:
	movq	%rcx, %r10
	subq	%r9, %r10
	shrq	$2, %r10
	cmpq	%r10, %rsi
	jae	.LBB68_13
	leaq	(%r9,%rsi,4), %rsi
	jmp	.LBB68_10
.LBB68_8:
	movq	%rcx, %rsi
	subq	%r9, %rsi
	shrq	$2, %rsi
	cmpq	%rsi, %rdi
	jae	.LBB68_13
	leaq	(%r9,%rdi,4), %rsi
.LBB68_10:
	movss	(%rsi), %xmm0
	movss	%xmm0, (%r8,%rax,4)
	incq	%rax
	subq	%rsi, %rcx
	leaq	-4(%rcx), %r9
	shrq	$2, %r9
	cmpq	%r9, %rdi
	jae	.LBB68_13
	leaq	(,%rdi,4), %r9
	subq	%r9, %rcx
	addq	$-8, %rcx
	xorq	$-4, %r9
	leaq	4(,%rdi,4), %r10
	leaq	(%rsi,%rdi,4), %rsi
	addq	$4, %rsi
	.p2align	4
.LBB68_12:
	movss	(%rsi), %xmm0
	movss	%xmm0, (%r8,%rax,4)
	incq	%rax
	movq	%rcx, %r11
	shrq	$2, %r11
	addq	%r9, %rcx
	addq	%r10, %rsi
	cmpq	%r11, %rdi
	jb	.LBB68_12
.LBB68_13:
	movq	%rax, (%rdx)
	retq
.LBB68_18:
	movq	$0, 16(%rdi)
	movq	(%rdi), %rdx
	movq	8(%rdi), %rcx
	movq	%rcx, %r8
	subq	%rdx, %r8
	shrq	$2, %r8
	cmpq	%r8, %rax
	jae	.LBB68_17
	leaq	(%rdx,%rax,4), %rax
	jmp	.LBB68_20
.LBB68_17:
	movq	(%rsi), %rax
	movq	8(%rsi), %rcx
	movq	%rcx, (%rax)
	retq
.LBB68_3:
	leaq	-1(%r10), %rsi
	movq	%rcx, %r11
	subq	%r9, %r11
	shrq	$2, %r11
	cmpq	%r11, %rsi
	jae	.LBB68_13
	leaq	(%r9,%r10,4), %r9
	movq	%rdi, %rsi
	testq	%r9, %r9
	jne	.LBB68_6
	jmp	.LBB68_13
.Lfunc_end68:
	.size	_ZN117_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..adapters..step_by..StepByImpl$LT$I$GT$$GT$9spec_fold17h0e0054ecc50fbf08E, .Lfunc_end68-_ZN117_$LT$core..iter..adapters..step_by..StepBy$LT$I$GT$$u20$as$u20$core..iter..adapters..step_by..StepByImpl$LT$I$GT$$GT$9spec_fold17h0e0054ecc50fbf08E
	.cfi_endproc

	.section	.text._ZN12nepenthe_ops5heads12Coefficients9gradients17h3b56dc50826a9550E,"ax",@progbits
	.hidden	_ZN12nepenthe_ops5heads12Coefficients9gradients17h3b56dc50826a9550E
	.globl	_ZN12nepenthe_ops5heads12Coefficients9gradients17h3b56dc50826a9550E
	.p2align	4
	.type	_ZN12nepenthe_ops5heads12Coefficients9gradients17h3b56dc50826a9550E,@function
_ZN12nepenthe_ops5heads12Coefficients9gradients17h3b56dc50826a9550E:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$216, %rsp
	.cfi_def_cfa_offset 272
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rcx, 16(%rsp)
	movq	40(%rdi), %rbx
	testq	%rbx, %rbx
	je	.LBB69_56
	movq	(%rdx), %rbp
	movq	8(%rdx), %r12
	movq	16(%rdx), %r10
	movq	24(%rdx), %r11
	movq	(%r8), %rax
	movq	%rax, (%rsp)
	movq	8(%r8), %r13
	movq	16(%r8), %r14
	movq	24(%r8), %r8
	movq	8(%rdi), %r9
	movq	16(%rdi), %r15
	movq	%r15, %rax
	orq	%rbx, %rax
	shrq	$32, %rax
	je	.LBB69_2
	movq	%r15, %rax
	xorl	%edx, %edx
	divq	%rbx
	jmp	.LBB69_4
.LBB69_2:
	movl	%r15d, %eax
	xorl	%edx, %edx
	divl	%ebx
.LBB69_4:
	movq	%r9, 72(%rsp)
	movq	%r15, 80(%rsp)
	movq	%rax, 88(%rsp)
	movq	%rbx, 96(%rsp)
	movq	%rbx, 104(%rsp)
	movq	$1, 112(%rsp)
	cmpq	%r12, %rbx
	ja	.LBB69_57
	movq	%rax, 136(%rsp)
	movl	%esi, 28(%rsp)
	movq	%rdi, 176(%rsp)
	movq	32(%rdi), %rax
	movq	%rax, 8(%rsp)
	movq	%r12, %rax
	orq	%rbx, %rax
	shrq	$32, %rax
	je	.LBB69_6
	movq	%r12, %rax
	xorl	%edx, %edx
	divq	%rbx
	movq	%rax, %rdi
	jmp	.LBB69_8
.LBB69_6:
	movl	%r12d, %eax
	xorl	%edx, %edx
	divl	%ebx
	movl	%eax, %edi
.LBB69_8:
	movq	%r9, 160(%rsp)
	movq	%r8, 32(%rsp)
	movq	%r12, %rax
	orq	%rdi, %rax
	shrq	$32, %rax
	je	.LBB69_9
	movq	%r12, %rax
	xorl	%edx, %edx
	divq	%rdi
	movq	%rax, %r9
	jmp	.LBB69_11
.LBB69_9:
	movl	%r12d, %eax
	xorl	%edx, %edx
	divl	%edi
	movl	%eax, %r9d
.LBB69_11:
	movq	(%rsp), %rsi
	movq	8(%rsp), %r8
	movq	%r11, 184(%rsp)
	movq	%r13, %rax
	orq	%rdi, %rax
	shrq	$32, %rax
	movq	%r12, 120(%rsp)
	movq	%r10, 40(%rsp)
	movq	%rcx, 144(%rsp)
	movq	%r13, 128(%rsp)
	je	.LBB69_12
	movq	%r13, %rax
	xorl	%edx, %edx
	divq	%rdi
	jmp	.LBB69_14
.LBB69_12:
	movl	%r13d, %eax
	xorl	%edx, %edx
	divl	%edi
.LBB69_14:
	movq	%r15, 152(%rsp)
	cmpq	%r9, %rax
	cmovbq	%rax, %r9
	cmpq	%r9, %rbx
	movq	%r9, %rax
	movq	%rbx, 168(%rsp)
	cmovbq	%rbx, %rax
	testq	%r9, %r9
	je	.LBB69_29
	movq	%rsi, %rcx
	subq	%rbp, %rcx
	cmpq	$8, %rdi
	setb	%r9b
	cmpq	$32, %rcx
	setb	%dl
	orb	%r9b, %dl
	movq	%rdi, %rbx
	andq	$-8, %rbx
	movl	%edi, %r11d
	andl	$3, %r11d
	movq	%r11, %r15
	negq	%r15
	xorl	%r10d, %r10d
	jmp	.LBB69_16
	.p2align	4
.LBB69_28:
	incq	%r10
	cmpq	%rax, %r10
	jae	.LBB69_29
.LBB69_16:
	movq	%r10, %r9
	imulq	%rdi, %r9
	leaq	(,%r9,4), %rcx
	addq	%rbp, %rcx
	leaq	(%rsi,%r9,4), %r13
	movss	(%r8,%r10,4), %xmm0
	testb	%dl, %dl
	je	.LBB69_18
	xorl	%r9d, %r9d
	jmp	.LBB69_21
	.p2align	4
.LBB69_18:
	movaps	%xmm0, %xmm1
	shufps	$0, %xmm0, %xmm1
	movq	%rbx, %r9
	xorl	%r12d, %r12d
	.p2align	4
.LBB69_19:
	movups	(%rcx,%r12,4), %xmm2
	movups	16(%rcx,%r12,4), %xmm3
	mulps	%xmm1, %xmm2
	mulps	%xmm1, %xmm3
	movups	%xmm2, (%r13,%r12,4)
	movups	%xmm3, 16(%r13,%r12,4)
	addq	$8, %r12
	addq	$-8, %r9
	jne	.LBB69_19
	movq	%rbx, %r9
	cmpq	%rbx, %rdi
	je	.LBB69_28
.LBB69_21:
	movq	%r9, %r12
	testq	%r11, %r11
	je	.LBB69_25
	movq	%r14, %r8
	movq	%rbp, %r14
	xorl	%ebp, %ebp
	movq	%r9, %r12
	.p2align	4
.LBB69_23:
	movss	(%rcx,%r12,4), %xmm1
	mulss	%xmm0, %xmm1
	movss	%xmm1, (%r13,%r12,4)
	incq	%r12
	decq	%rbp
	cmpq	%rbp, %r15
	jne	.LBB69_23
	movq	%r9, %r12
	subq	%rbp, %r12
	movq	%r14, %rbp
	movq	%r8, %r14
	movq	(%rsp), %rsi
	movq	8(%rsp), %r8
.LBB69_25:
	subq	%rdi, %r9
	cmpq	$-4, %r9
	ja	.LBB69_28
	movq	%rdi, %r9
	subq	%r12, %r9
	.p2align	4
.LBB69_27:
	movss	(%rcx,%r12,4), %xmm1
	mulss	%xmm0, %xmm1
	movss	%xmm1, (%r13,%r12,4)
	movss	4(%rcx,%r12,4), %xmm1
	mulss	%xmm0, %xmm1
	movss	%xmm1, 4(%r13,%r12,4)
	movss	8(%rcx,%r12,4), %xmm1
	mulss	%xmm0, %xmm1
	movss	%xmm1, 8(%r13,%r12,4)
	movss	12(%rcx,%r12,4), %xmm1
	mulss	%xmm0, %xmm1
	movss	%xmm1, 12(%r13,%r12,4)
	addq	$4, %r12
	addq	$-4, %r9
	jne	.LBB69_27
	jmp	.LBB69_28
.LBB69_29:
	leaq	192(%rsp), %r15
	movq	%r15, %rdi
	movq	128(%rsp), %rdx
	movq	144(%rsp), %rcx
	xorl	%r8d, %r8d
	movq	%rcx, %r9
	pushq	$256
	.cfi_adjust_cfa_offset 8
	pushq	$0
	.cfi_adjust_cfa_offset 8
	callq	_ZN12nepenthe_ops4tile6window17h03a33f0dd54eacd3E
	addq	$16, %rsp
	.cfi_adjust_cfa_offset -16
	movq	40(%rsp), %r13
	movq	%r13, 48(%rsp)
	movq	184(%rsp), %rbx
	movq	%rbx, 56(%rsp)
	leaq	16(%rsp), %rax
	movq	%rax, 64(%rsp)
	movzbl	28(%rsp), %r12d
	leaq	72(%rsp), %rsi
	leaq	48(%rsp), %r8
	movl	%r12d, %edi
	movq	%r15, %rdx
	movl	$1, %ecx
	callq	_ZN12nepenthe_ops7product8multiply17hcbfa45717887aac1E
	movq	160(%rsp), %rax
	movq	%rax, 72(%rsp)
	movq	152(%rsp), %rax
	movq	%rax, 80(%rsp)
	movq	168(%rsp), %rax
	movq	%rax, 88(%rsp)
	movq	136(%rsp), %rcx
	movq	%rcx, 96(%rsp)
	movq	$1, 104(%rsp)
	movq	%rax, 112(%rsp)
	movq	176(%rsp), %rax
	movq	64(%rax), %rdi
	testq	%rdi, %rdi
	je	.LBB69_58
	cmpq	%rbx, %rdi
	movq	32(%rsp), %r9
	ja	.LBB69_57
	movq	56(%rax), %r8
	movq	%rbx, %rax
	orq	%rdi, %rax
	shrq	$32, %rax
	je	.LBB69_32
	movq	%rbx, %rax
	xorl	%edx, %edx
	divq	%rdi
	movq	%rax, %rcx
	movq	%rbx, %rax
	orq	%rcx, %rax
	shrq	$32, %rax
	je	.LBB69_35
.LBB69_36:
	movq	%rbx, %rax
	xorl	%edx, %edx
	divq	%rcx
	movq	%rax, %rsi
	movq	%r9, %rax
	orq	%rcx, %rax
	shrq	$32, %rax
	je	.LBB69_38
.LBB69_39:
	movq	%r9, %rax
	xorl	%edx, %edx
	divq	%rcx
	jmp	.LBB69_40
.LBB69_32:
	movl	%ebx, %eax
	xorl	%edx, %edx
	divl	%edi
	movl	%eax, %ecx
	movq	%rbx, %rax
	orq	%rcx, %rax
	shrq	$32, %rax
	jne	.LBB69_36
.LBB69_35:
	movl	%ebx, %eax
	xorl	%edx, %edx
	divl	%ecx
	movl	%eax, %esi
	movq	%r9, %rax
	orq	%rcx, %rax
	shrq	$32, %rax
	jne	.LBB69_39
.LBB69_38:
	movl	%r9d, %eax
	xorl	%edx, %edx
	divl	%ecx
.LBB69_40:
	movl	%r12d, (%rsp)
	cmpq	%rsi, %rax
	cmovbq	%rax, %rsi
	cmpq	%rsi, %rdi
	cmovaeq	%rsi, %rdi
	testq	%rsi, %rsi
	je	.LBB69_55
	movq	%r14, %rax
	subq	%r13, %rax
	cmpq	$8, %rcx
	setb	%dl
	cmpq	$32, %rax
	setb	%al
	orb	%dl, %al
	movq	%rcx, %rdx
	andq	$-8, %rdx
	movl	%ecx, %esi
	andl	$3, %esi
	movq	%rsi, %r9
	negq	%r9
	xorl	%r10d, %r10d
	jmp	.LBB69_42
	.p2align	4
.LBB69_54:
	incq	%r10
	cmpq	%rdi, %r10
	jae	.LBB69_55
.LBB69_42:
	movq	%r10, %rbx
	imulq	%rcx, %rbx
	leaq	(,%rbx,4), %r11
	addq	%r13, %r11
	leaq	(%r14,%rbx,4), %r15
	movss	(%r8,%r10,4), %xmm0
	testb	%al, %al
	je	.LBB69_44
	xorl	%ebx, %ebx
	jmp	.LBB69_47
	.p2align	4
.LBB69_44:
	movaps	%xmm0, %xmm1
	shufps	$0, %xmm0, %xmm1
	movq	%rdx, %rbx
	xorl	%r12d, %r12d
	.p2align	4
.LBB69_45:
	movups	(%r11,%r12,4), %xmm2
	movups	16(%r11,%r12,4), %xmm3
	mulps	%xmm1, %xmm2
	mulps	%xmm1, %xmm3
	movups	%xmm2, (%r15,%r12,4)
	movups	%xmm3, 16(%r15,%r12,4)
	addq	$8, %r12
	addq	$-8, %rbx
	jne	.LBB69_45
	movq	%rdx, %rbx
	cmpq	%rdx, %rcx
	je	.LBB69_54
.LBB69_47:
	movq	%rbx, %r12
	testq	%rsi, %rsi
	je	.LBB69_51
	xorl	%r13d, %r13d
	movq	%rbx, %r12
	.p2align	4
.LBB69_49:
	movss	(%r11,%r12,4), %xmm1
	mulss	%xmm0, %xmm1
	movss	%xmm1, (%r15,%r12,4)
	incq	%r12
	decq	%r13
	cmpq	%r13, %r9
	jne	.LBB69_49
	movq	%rbx, %r12
	subq	%r13, %r12
	movq	40(%rsp), %r13
.LBB69_51:
	subq	%rcx, %rbx
	cmpq	$-4, %rbx
	ja	.LBB69_54
	movq	%rcx, %rbx
	subq	%r12, %rbx
	.p2align	4
.LBB69_53:
	movss	(%r11,%r12,4), %xmm1
	mulss	%xmm0, %xmm1
	movss	%xmm1, (%r15,%r12,4)
	movss	4(%r11,%r12,4), %xmm1
	mulss	%xmm0, %xmm1
	movss	%xmm1, 4(%r15,%r12,4)
	movss	8(%r11,%r12,4), %xmm1
	mulss	%xmm0, %xmm1
	movss	%xmm1, 8(%r15,%r12,4)
	movss	12(%r11,%r12,4), %xmm1
	mulss	%xmm0, %xmm1
	movss	%xmm1, 12(%r15,%r12,4)
	addq	$4, %r12
	addq	$-4, %rbx
	jne	.LBB69_53
	jmp	.LBB69_54
.LBB69_55:
	movq	16(%rsp), %rcx
	leaq	192(%rsp), %r12
	movq	%r12, %rdi
	movq	%r14, %rsi
	movq	32(%rsp), %rdx
	xorl	%r8d, %r8d
	movq	%rcx, %r9
	pushq	$256
	.cfi_adjust_cfa_offset 8
	pushq	$0
	.cfi_adjust_cfa_offset 8
	callq	_ZN12nepenthe_ops4tile6window17h03a33f0dd54eacd3E
	addq	$16, %rsp
	.cfi_adjust_cfa_offset -16
	movq	%rbp, 48(%rsp)
	movq	120(%rsp), %rax
	movq	%rax, 56(%rsp)
	leaq	16(%rsp), %rax
	movq	%rax, 64(%rsp)
	leaq	72(%rsp), %rsi
	leaq	48(%rsp), %r8
	movl	(%rsp), %edi
	movq	%r12, %rdx
	movl	$1, %ecx
	callq	_ZN12nepenthe_ops7product8multiply17hcbfa45717887aac1E
	addq	$216, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB69_57:
	.cfi_def_cfa_offset 272
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.34.llvm.8749718453130272470(%rip), %rdi
	leaq	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.40(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.LBB69_56:
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.59.llvm.8749718453130272470(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.LBB69_58:
	leaq	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.39(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end69:
	.size	_ZN12nepenthe_ops5heads12Coefficients9gradients17h3b56dc50826a9550E, .Lfunc_end69-_ZN12nepenthe_ops5heads12Coefficients9gradients17h3b56dc50826a9550E
	.cfi_endproc

	.section	.text._ZN12nepenthe_ops5heads14sum_of_squares17he7520fd84cd0a17aE,"ax",@progbits
	.hidden	_ZN12nepenthe_ops5heads14sum_of_squares17he7520fd84cd0a17aE
	.globl	_ZN12nepenthe_ops5heads14sum_of_squares17he7520fd84cd0a17aE
	.p2align	4
	.type	_ZN12nepenthe_ops5heads14sum_of_squares17he7520fd84cd0a17aE,@function
_ZN12nepenthe_ops5heads14sum_of_squares17he7520fd84cd0a17aE:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$264, %rsp
	.cfi_def_cfa_offset 320
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %rbx
	movq	%rdi, %r14
	movl	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512(%rip), %eax
	testl	%eax, %eax
	jne	.LBB70_1
	movzbl	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512+4(%rip), %eax
	testl	%eax, %eax
	je	.LBB70_5
.LBB70_3:
	movq	%r14, %rdi
	movq	%rbx, %rsi
	addq	$264, %rsp
	cmpl	$1, %eax
	jne	.LBB70_14
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	_ZN12nepenthe_ops5heads14sum_of_squares4avx217h8d6a2b00b414cd3cE
.LBB70_14:
	.cfi_def_cfa_offset 320
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	_ZN12nepenthe_ops5heads14sum_of_squares6avx51217h9652b67545869b2dE
.LBB70_1:
	.cfi_def_cfa_offset 320
	callq	_ZN3std4sync9once_lock17OnceLock$LT$T$GT$10initialize17he6202385d4552f34E.llvm.7861498002582786512
	movzbl	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512+4(%rip), %eax
	testl	%eax, %eax
	jne	.LBB70_3
.LBB70_5:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 176(%rsp)
	movaps	%xmm0, 160(%rsp)
	movaps	%xmm0, 144(%rsp)
	movaps	%xmm0, 128(%rsp)
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm0, 96(%rsp)
	movaps	%xmm0, 80(%rsp)
	movaps	%xmm0, 64(%rsp)
	testq	%rbx, %rbx
	je	.LBB70_6
	leaq	15(%rbx), %r12
	shrq	$4, %r12
	leaq	(,%rbx,4), %r15
	xorl	%ebp, %ebp
	jmp	.LBB70_8
	.p2align	4
.LBB70_9:
	movups	(%r14), %xmm7
	movups	16(%r14), %xmm6
	movups	32(%r14), %xmm5
	movups	48(%r14), %xmm4
	movaps	%xmm7, %xmm0
	movaps	%xmm6, %xmm1
	movaps	%xmm5, %xmm2
	movaps	%xmm4, %xmm3
.LBB70_11:
	mulps	%xmm3, %xmm4
	mulps	%xmm2, %xmm5
	mulps	%xmm1, %xmm6
	mulps	%xmm0, %xmm7
	leaq	1(%rbp), %rax
	andl	$1, %ebp
	shll	$6, %ebp
	leaq	(%rsp,%rbp), %rcx
	addq	$64, %rcx
	movups	(%rcx), %xmm0
	addps	%xmm7, %xmm0
	movups	16(%rcx), %xmm1
	addps	%xmm6, %xmm1
	movups	32(%rcx), %xmm2
	addps	%xmm5, %xmm2
	movups	48(%rcx), %xmm3
	addps	%xmm4, %xmm3
	movups	%xmm0, (%rcx)
	movups	%xmm1, 16(%rcx)
	movups	%xmm2, 32(%rcx)
	movups	%xmm3, 48(%rcx)
	addq	$-64, %r15
	addq	$-16, %rbx
	addq	$64, %r14
	movq	%rax, %rbp
	cmpq	%rax, %r12
	je	.LBB70_12
.LBB70_8:
	cmpq	$16, %rbx
	jae	.LBB70_9
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	movaps	%xmm0, (%rsp)
	movq	%rsp, %rdi
	movq	%r14, %rsi
	movq	%r15, %rdx
	movq	memcpy@GOTPCREL(%rip), %r13
	callq	*%r13
	movaps	(%rsp), %xmm0
	movaps	%xmm0, 240(%rsp)
	movaps	16(%rsp), %xmm0
	movaps	%xmm0, 224(%rsp)
	movaps	32(%rsp), %xmm0
	movaps	%xmm0, 208(%rsp)
	movaps	48(%rsp), %xmm0
	movaps	%xmm0, 192(%rsp)
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	movaps	%xmm0, (%rsp)
	movq	%rsp, %rdi
	movq	%r14, %rsi
	movq	%r15, %rdx
	callq	*%r13
	movaps	240(%rsp), %xmm7
	movaps	224(%rsp), %xmm6
	movaps	208(%rsp), %xmm5
	movaps	192(%rsp), %xmm4
	movaps	(%rsp), %xmm0
	movaps	16(%rsp), %xmm1
	movaps	32(%rsp), %xmm2
	movaps	48(%rsp), %xmm3
	jmp	.LBB70_11
.LBB70_12:
	movss	64(%rsp), %xmm0
	movss	68(%rsp), %xmm1
	movss	72(%rsp), %xmm3
	addss	128(%rsp), %xmm0
	addss	132(%rsp), %xmm1
	movss	76(%rsp), %xmm2
	addss	%xmm0, %xmm1
	addss	136(%rsp), %xmm3
	addss	%xmm1, %xmm3
	addss	140(%rsp), %xmm2
	addss	%xmm3, %xmm2
	movsd	80(%rsp), %xmm0
	movsd	144(%rsp), %xmm6
	addps	%xmm0, %xmm6
	movsd	88(%rsp), %xmm0
	movsd	152(%rsp), %xmm5
	addps	%xmm0, %xmm5
	movsd	96(%rsp), %xmm0
	movsd	160(%rsp), %xmm4
	addps	%xmm0, %xmm4
	movsd	104(%rsp), %xmm0
	movsd	168(%rsp), %xmm3
	addps	%xmm0, %xmm3
	movsd	112(%rsp), %xmm0
	movsd	176(%rsp), %xmm1
	addps	%xmm0, %xmm1
	movsd	184(%rsp), %xmm7
	movsd	120(%rsp), %xmm0
	addps	%xmm7, %xmm0
	addss	%xmm6, %xmm2
	shufps	$85, %xmm6, %xmm6
	addss	%xmm2, %xmm6
	addss	%xmm5, %xmm6
	shufps	$85, %xmm5, %xmm5
	addss	%xmm6, %xmm5
	addss	%xmm4, %xmm5
	shufps	$85, %xmm4, %xmm4
	addss	%xmm5, %xmm4
	addss	%xmm3, %xmm4
	shufps	$85, %xmm3, %xmm3
	addss	%xmm4, %xmm3
	addss	%xmm1, %xmm3
	shufps	$85, %xmm1, %xmm1
	addss	%xmm3, %xmm1
	addss	%xmm0, %xmm1
	shufps	$85, %xmm0, %xmm0
	addss	%xmm1, %xmm0
	jmp	.LBB70_13
.LBB70_6:
	xorps	%xmm0, %xmm0
.LBB70_13:
	addq	$264, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end70:
	.size	_ZN12nepenthe_ops5heads14sum_of_squares17he7520fd84cd0a17aE, .Lfunc_end70-_ZN12nepenthe_ops5heads14sum_of_squares17he7520fd84cd0a17aE
	.cfi_endproc

	.section	.text._ZN12nepenthe_ops5heads14sum_of_squares4avx217h8d6a2b00b414cd3cE,"ax",@progbits
	.p2align	4
	.type	_ZN12nepenthe_ops5heads14sum_of_squares4avx217h8d6a2b00b414cd3cE,@function
_ZN12nepenthe_ops5heads14sum_of_squares4avx217h8d6a2b00b414cd3cE:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-32, %rsp
	subq	$320, %rsp
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	vxorps	%xmm1, %xmm1, %xmm1
	vmovaps	%ymm1, 192(%rsp)
	vmovaps	%ymm1, 160(%rsp)
	vmovaps	%ymm1, 128(%rsp)
	vmovaps	%ymm1, 96(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	testq	%rsi, %rsi
	je	.LBB71_7
	movq	%rsi, %rbx
	movq	%rdi, %r14
	leaq	15(%rsi), %rdx
	shrq	$4, %rdx
	leaq	(,%rsi,4), %r15
	xorl	%r12d, %r12d
	movq	%rdx, 24(%rsp)
	jmp	.LBB71_2
	.p2align	4
.LBB71_3:
	vmovups	(%r14), %ymm2
	vmovups	32(%r14), %ymm3
	vmovaps	%ymm2, %ymm0
	vmovaps	%ymm3, %ymm1
.LBB71_5:
	leaq	1(%r12), %rax
	andl	$1, %r12d
	shll	$6, %r12d
	leaq	(%rsp,%r12), %rcx
	addq	$96, %rcx
	vfmadd213ps	(%rcx), %ymm0, %ymm2
	vfmadd213ps	32(%rcx), %ymm1, %ymm3
	vmovaps	%ymm2, (%rcx)
	vmovaps	%ymm3, 32(%rcx)
	addq	$-64, %r15
	addq	$-16, %rbx
	addq	$64, %r14
	movq	%rax, %r12
	cmpq	%rax, %rdx
	je	.LBB71_6
.LBB71_2:
	cmpq	$16, %rbx
	jae	.LBB71_3
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%ymm0, 64(%rsp)
	vmovaps	%ymm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%r14, %rsi
	movq	%r15, %rdx
	movq	memcpy@GOTPCREL(%rip), %r13
	vzeroupper
	callq	*%r13
	vmovaps	32(%rsp), %ymm0
	vmovaps	%ymm0, 256(%rsp)
	vmovaps	64(%rsp), %ymm0
	vmovaps	%ymm0, 224(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%ymm0, 64(%rsp)
	vmovaps	%ymm0, 32(%rsp)
	leaq	32(%rsp), %rdi
	movq	%r14, %rsi
	movq	%r15, %rdx
	vzeroupper
	callq	*%r13
	vmovaps	224(%rsp), %ymm3
	vmovaps	256(%rsp), %ymm2
	movq	24(%rsp), %rdx
	vmovaps	32(%rsp), %ymm0
	vmovaps	64(%rsp), %ymm1
	jmp	.LBB71_5
.LBB71_6:
	vmovaps	96(%rsp), %ymm0
	vmovaps	128(%rsp), %ymm2
	vaddps	160(%rsp), %ymm0, %ymm1
	vaddps	192(%rsp), %ymm2, %ymm0
.LBB71_7:
	vmovshdup	%xmm1, %xmm2
	vaddss	%xmm2, %xmm1, %xmm2
	vshufpd	$1, %xmm1, %xmm1, %xmm3
	vaddss	%xmm2, %xmm3, %xmm2
	vshufps	$255, %xmm1, %xmm1, %xmm3
	vaddss	%xmm2, %xmm3, %xmm2
	vextractf128	$1, %ymm1, %xmm1
	vaddss	%xmm2, %xmm1, %xmm2
	vmovshdup	%xmm1, %xmm3
	vaddss	%xmm2, %xmm3, %xmm2
	vshufpd	$1, %xmm1, %xmm1, %xmm3
	vaddss	%xmm2, %xmm3, %xmm2
	vshufps	$255, %xmm1, %xmm1, %xmm1
	vaddss	%xmm2, %xmm1, %xmm1
	vaddss	%xmm1, %xmm0, %xmm1
	vmovshdup	%xmm0, %xmm2
	vaddss	%xmm1, %xmm2, %xmm1
	vshufpd	$1, %xmm0, %xmm0, %xmm2
	vaddss	%xmm1, %xmm2, %xmm1
	vshufps	$255, %xmm0, %xmm0, %xmm2
	vaddss	%xmm1, %xmm2, %xmm1
	vextractf128	$1, %ymm0, %xmm0
	vaddss	%xmm1, %xmm0, %xmm1
	vmovshdup	%xmm0, %xmm2
	vaddss	%xmm1, %xmm2, %xmm1
	vshufpd	$1, %xmm0, %xmm0, %xmm2
	vaddss	%xmm1, %xmm2, %xmm1
	vshufps	$255, %xmm0, %xmm0, %xmm0
	vaddss	%xmm1, %xmm0, %xmm0
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	vzeroupper
	retq
.Lfunc_end71:
	.size	_ZN12nepenthe_ops5heads14sum_of_squares4avx217h8d6a2b00b414cd3cE, .Lfunc_end71-_ZN12nepenthe_ops5heads14sum_of_squares4avx217h8d6a2b00b414cd3cE
	.cfi_endproc

	.section	.text._ZN12nepenthe_ops5heads14sum_of_squares6avx51217h9652b67545869b2dE,"ax",@progbits
	.p2align	4
	.type	_ZN12nepenthe_ops5heads14sum_of_squares6avx51217h9652b67545869b2dE,@function
_ZN12nepenthe_ops5heads14sum_of_squares6avx51217h9652b67545869b2dE:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	andq	$-64, %rsp
	subq	$192, %rsp
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%zmm0, 64(%rsp)
	vmovaps	%zmm0, (%rsp)
	testq	%rsi, %rsi
	je	.LBB72_7
	movq	%rsi, %rcx
	leaq	15(%rsi), %rax
	shrq	$4, %rax
	xorl	%edx, %edx
	jmp	.LBB72_2
	.p2align	4
.LBB72_3:
	vmovups	(%rdi), %zmm0
.LBB72_5:
	leaq	1(%rdx), %rsi
	andl	$1, %edx
	shll	$6, %edx
	addq	%rsp, %rdx
	vfmadd213ps	(%rdx), %zmm0, %zmm0
	vmovaps	%zmm0, (%rdx)
	addq	$-16, %rcx
	addq	$64, %rdi
	movq	%rsi, %rdx
	cmpq	%rsi, %rax
	je	.LBB72_6
.LBB72_2:
	cmpq	$16, %rcx
	jae	.LBB72_3
	movl	$-1, %esi
	shll	%cl, %esi
	notl	%esi
	kmovd	%esi, %k1
	vmovups	(%rdi), %zmm0 {%k1} {z}
	jmp	.LBB72_5
.LBB72_6:
	vmovaps	(%rsp), %zmm0
	vaddps	64(%rsp), %zmm0, %zmm0
.LBB72_7:
	vmovshdup	%xmm0, %xmm1
	vaddss	%xmm1, %xmm0, %xmm1
	vshufpd	$1, %xmm0, %xmm0, %xmm2
	vaddss	%xmm1, %xmm2, %xmm1
	vshufps	$255, %xmm0, %xmm0, %xmm2
	vaddss	%xmm1, %xmm2, %xmm1
	vextractf128	$1, %ymm0, %xmm2
	vaddss	%xmm1, %xmm2, %xmm1
	vmovshdup	%xmm2, %xmm3
	vaddss	%xmm1, %xmm3, %xmm1
	vshufpd	$1, %xmm2, %xmm2, %xmm3
	vaddss	%xmm1, %xmm3, %xmm1
	vshufps	$255, %xmm2, %xmm2, %xmm2
	vaddss	%xmm1, %xmm2, %xmm1
	vextractf32x4	$2, %zmm0, %xmm2
	vaddss	%xmm1, %xmm2, %xmm1
	vmovshdup	%xmm2, %xmm3
	vaddss	%xmm1, %xmm3, %xmm1
	vshufpd	$1, %xmm2, %xmm2, %xmm3
	vaddss	%xmm1, %xmm3, %xmm1
	vshufps	$255, %xmm2, %xmm2, %xmm2
	vaddss	%xmm1, %xmm2, %xmm1
	vextractf32x4	$3, %zmm0, %xmm0
	vaddss	%xmm1, %xmm0, %xmm1
	vmovshdup	%xmm0, %xmm2
	vaddss	%xmm1, %xmm2, %xmm1
	vshufpd	$1, %xmm0, %xmm0, %xmm2
	vaddss	%xmm1, %xmm2, %xmm1
	vshufps	$255, %xmm0, %xmm0, %xmm0
	vaddss	%xmm1, %xmm0, %xmm0
	movq	%rbp, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	vzeroupper
	retq
.Lfunc_end72:
	.size	_ZN12nepenthe_ops5heads14sum_of_squares6avx51217h9652b67545869b2dE, .Lfunc_end72-_ZN12nepenthe_ops5heads14sum_of_squares6avx51217h9652b67545869b2dE
	.cfi_endproc

	.section	.text._ZN12nepenthe_ops5heads16add_correlations17hd1c53e2cc956114cE,"ax",@progbits
	.hidden	_ZN12nepenthe_ops5heads16add_correlations17hd1c53e2cc956114cE
	.globl	_ZN12nepenthe_ops5heads16add_correlations17hd1c53e2cc956114cE
	.p2align	4
	.type	_ZN12nepenthe_ops5heads16add_correlations17hd1c53e2cc956114cE,@function
_ZN12nepenthe_ops5heads16add_correlations17hd1c53e2cc956114cE:
.Lfunc_begin25:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception25
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$136, %rsp
	.cfi_def_cfa_offset 192
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rcx, %r14
	movq	%rdx, (%rsp)
	movq	(%rsi), %r12
	movq	8(%rsi), %r13
	movq	16(%rsi), %r9
	movq	24(%rsi), %rcx
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 112(%rsp)
	movq	%rdx, 128(%rsp)
	testq	%rdx, %rdx
	je	.LBB73_9
	movq	%r8, %rbx
	movq	%rdx, %r8
	movq	%rcx, %rax
	orq	%rdx, %rax
	shrq	$32, %rax
	je	.LBB73_2
	movq	%rcx, %rax
	xorl	%edx, %edx
	divq	%r8
	jmp	.LBB73_4
.LBB73_2:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%r8d
.LBB73_4:
	movq	%r9, 8(%rsp)
	movq	%rcx, 16(%rsp)
	movq	%rsp, %rcx
	movq	%rcx, 24(%rsp)
	movzbl	%dil, %ebp
	leaq	64(%rsp), %r15
	leaq	112(%rsp), %rcx
	leaq	8(%rsp), %r8
	movq	%r15, %rdi
	movl	%ebp, %esi
	movq	%rax, %rdx
	callq	_ZN12nepenthe_ops7product11over_pixels10PixelMajor3new17h5f07972146fb9c60E
	movq	%r12, 32(%rsp)
	movq	%r13, 40(%rsp)
	movq	(%rsp), %rax
	movq	%rax, 48(%rsp)
	movq	$0, 56(%rsp)
.Ltmp141:
	leaq	32(%rsp), %rsi
	movl	%ebp, %edi
	movq	%r15, %rdx
	movq	%r14, %rcx
	movq	%rbx, %r8
	callq	_ZN12nepenthe_ops7product11over_pixels24add_products_over_pixels17h777512fea61630aaE
.Ltmp142:
.Ltmp147:
	leaq	64(%rsp), %rdi
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp148:
	movq	64(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB73_8
	movq	72(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB73_8:
	addq	$136, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB73_9:
	.cfi_def_cfa_offset 192
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.41.llvm.8749718453130272470(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.LBB73_11:
.Ltmp149:
	movq	%rax, %rbx
	movq	64(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB73_13
	movq	72(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB73_10:
.Ltmp143:
	movq	%rax, %rbx
.Ltmp144:
	leaq	64(%rsp), %rdi
	callq	_ZN4core3ptr67drop_in_place$LT$nepenthe_ops..product..over_pixels..PixelMajor$GT$17h725b312bc12423cbE.llvm.8749718453130272470
.Ltmp145:
.LBB73_13:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB73_14:
.Ltmp146:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end73:
	.size	_ZN12nepenthe_ops5heads16add_correlations17hd1c53e2cc956114cE, .Lfunc_end73-_ZN12nepenthe_ops5heads16add_correlations17hd1c53e2cc956114cE
	.cfi_endproc
	.section	.gcc_except_table._ZN12nepenthe_ops5heads16add_correlations17hd1c53e2cc956114cE,"a",@progbits
	.p2align	2, 0x0
GCC_except_table73:
.Lexception25:
	.byte	255
	.byte	155
	.uleb128 .Lttbase6-.Lttbaseref6
.Lttbaseref6:
	.byte	1
	.uleb128 .Lcst_end25-.Lcst_begin25
.Lcst_begin25:
	.uleb128 .Lfunc_begin25-.Lfunc_begin25
	.uleb128 .Ltmp141-.Lfunc_begin25
	.byte	0
	.byte	0
	.uleb128 .Ltmp141-.Lfunc_begin25
	.uleb128 .Ltmp142-.Ltmp141
	.uleb128 .Ltmp143-.Lfunc_begin25
	.byte	0
	.uleb128 .Ltmp147-.Lfunc_begin25
	.uleb128 .Ltmp148-.Ltmp147
	.uleb128 .Ltmp149-.Lfunc_begin25
	.byte	0
	.uleb128 .Ltmp148-.Lfunc_begin25
	.uleb128 .Ltmp144-.Ltmp148
	.byte	0
	.byte	0
	.uleb128 .Ltmp144-.Lfunc_begin25
	.uleb128 .Ltmp145-.Ltmp144
	.uleb128 .Ltmp146-.Lfunc_begin25
	.byte	1
	.uleb128 .Ltmp145-.Lfunc_begin25
	.uleb128 .Lfunc_end73-.Ltmp145
	.byte	0
	.byte	0
.Lcst_end25:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase6:
	.byte	0
	.p2align	2, 0x0

	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI74_0:
	.long	0x3f800000
	.long	0x3f800000
	.long	0x3f800000
	.long	0x3f800000
.LCPI74_1:
	.long	0x2b8cbccc
	.long	0x2b8cbccc
	.long	0x2b8cbccc
	.long	0x2b8cbccc
.LCPI74_5:
	.long	0xff800000
	.long	0xff800000
	.long	0xff800000
	.long	0xff800000
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI74_2:
	.long	0x2b8cbccc
.LCPI74_3:
	.long	0x3f800000
.LCPI74_4:
	.long	0xff800000
.LCPI74_6:
	.long	0x80000000
	.section	.text._ZN12nepenthe_ops5heads4Head3new17h82fc4c90197af263E,"ax",@progbits
	.hidden	_ZN12nepenthe_ops5heads4Head3new17h82fc4c90197af263E
	.globl	_ZN12nepenthe_ops5heads4Head3new17h82fc4c90197af263E
	.p2align	4
	.type	_ZN12nepenthe_ops5heads4Head3new17h82fc4c90197af263E,@function
_ZN12nepenthe_ops5heads4Head3new17h82fc4c90197af263E:
.Lfunc_begin26:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception26
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$360, %rsp
	.cfi_def_cfa_offset 416
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movaps	%xmm0, 48(%rsp)
	movq	%rsi, %r14
	movq	%rdi, 224(%rsp)
	movq	8(%rdx), %rsi
	movq	%rsi, 16(%rsp)
	movq	16(%rdx), %rbx
	movq	24(%rdx), %r13
	leaq	(,%rsi,4), %rcx
	movq	%rcx, 72(%rsp)
	movl	$4, %eax
	movl	$4, %r12d
	testq	%rsi, %rsi
	je	.LBB74_13
	movq	%r14, %r15
	movq	(%rdx), %r14
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$4, %esi
	movq	72(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB74_103
	movq	%rax, %r12
	movq	16(%rsp), %rdx
	cmpq	$4, %rdx
	setb	%al
	movq	%r12, %rcx
	subq	%r14, %rcx
	cmpq	$16, %rcx
	setb	%cl
	orb	%al, %cl
	je	.LBB74_4
	xorl	%eax, %eax
	jmp	.LBB74_7
.LBB74_4:
	movq	%rdx, %rax
	andq	$-4, %rax
	xorl	%ecx, %ecx
	movaps	.LCPI74_0(%rip), %xmm0
	movaps	.LCPI74_1(%rip), %xmm1
	.p2align	4
.LBB74_5:
	movups	(%r14,%rcx,4), %xmm2
	sqrtps	%xmm2, %xmm2
	movaps	%xmm0, %xmm3
	divps	%xmm2, %xmm3
	cmpnltps	%xmm1, %xmm2
	andps	%xmm3, %xmm2
	movups	%xmm2, (%r12,%rcx,4)
	addq	$4, %rcx
	cmpq	%rcx, %rax
	jne	.LBB74_5
	cmpq	%rax, 16(%rsp)
	je	.LBB74_12
.LBB74_7:
	movq	%rax, %rcx
	orq	$1, %rcx
	testb	$1, 16(%rsp)
	je	.LBB74_11
	movss	(%r14,%rax,4), %xmm0
	xorps	%xmm1, %xmm1
	sqrtss	%xmm0, %xmm1
	xorps	%xmm0, %xmm0
	movss	.LCPI74_2(%rip), %xmm2
	ucomiss	%xmm1, %xmm2
	ja	.LBB74_10
	movss	.LCPI74_3(%rip), %xmm0
	divss	%xmm1, %xmm0
.LBB74_10:
	movss	%xmm0, (%r12,%rax,4)
	movq	%rcx, %rax
.LBB74_11:
	cmpq	%rcx, 16(%rsp)
	jne	.LBB74_89
.LBB74_12:
	movq	%r15, %r14
	movl	$4, %eax
.LBB74_13:
	leaq	(,%r13,4), %rcx
	movq	%rcx, 88(%rsp)
	testq	%r13, %r13
	movq	%r12, 96(%rsp)
	je	.LBB74_25
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$4, %esi
	leaq	(,%r13,4), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB74_104
	cmpq	$4, %r13
	setb	%dl
	movq	%rax, %rcx
	subq	%rbx, %rcx
	cmpq	$16, %rcx
	setb	%cl
	orb	%dl, %cl
	je	.LBB74_17
	xorl	%edx, %edx
	jmp	.LBB74_20
.LBB74_17:
	movq	%r13, %rdx
	andq	$-4, %rdx
	xorl	%ecx, %ecx
	movaps	.LCPI74_0(%rip), %xmm0
	movaps	.LCPI74_1(%rip), %xmm1
	.p2align	4
.LBB74_18:
	movups	(%rbx,%rcx,4), %xmm2
	sqrtps	%xmm2, %xmm2
	movaps	%xmm0, %xmm3
	divps	%xmm2, %xmm3
	cmpnltps	%xmm1, %xmm2
	andps	%xmm3, %xmm2
	movups	%xmm2, (%rax,%rcx,4)
	addq	$4, %rcx
	cmpq	%rcx, %rdx
	jne	.LBB74_18
	cmpq	%rdx, %r13
	je	.LBB74_25
.LBB74_20:
	movq	%rdx, %rcx
	orq	$1, %rcx
	testb	$1, %r13b
	je	.LBB74_24
	movss	(%rbx,%rdx,4), %xmm0
	xorps	%xmm1, %xmm1
	sqrtss	%xmm0, %xmm1
	xorps	%xmm0, %xmm0
	movss	.LCPI74_2(%rip), %xmm2
	ucomiss	%xmm1, %xmm2
	ja	.LBB74_23
	movss	.LCPI74_3(%rip), %xmm0
	divss	%xmm1, %xmm0
.LBB74_23:
	movss	%xmm0, (%rax,%rdx,4)
	movq	%rcx, %rdx
.LBB74_24:
	cmpq	%rcx, %r13
	jne	.LBB74_95
.LBB74_25:
	movq	%rax, 32(%rsp)
	movq	16(%r14), %r15
	testq	%r15, %r15
	je	.LBB74_28
	leaq	(,%r15,4), %rbp
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$4, %esi
	movq	%rbp, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	jne	.LBB74_29
.Ltmp156:
	movl	$4, %edi
	movq	%rbp, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp157:
	jmp	.LBB74_106
.LBB74_28:
	movl	$4, %eax
.LBB74_29:
	movq	%r15, 120(%rsp)
	movq	%rax, 24(%rsp)
	movq	%rax, 128(%rsp)
	movq	$0, 136(%rsp)
	testq	%r13, %r13
	je	.LBB74_102
	movq	8(%r14), %rax
	movq	%rax, 104(%rsp)
	movq	%r15, %rax
	orq	%r13, %rax
	shrq	$32, %rax
	movq	%r14, 80(%rsp)
	je	.LBB74_32
	movq	%r15, %rax
	xorl	%edx, %edx
	divq	%r13
	movq	%rax, %r15
	jmp	.LBB74_33
.LBB74_32:
	movl	%r15d, %eax
	xorl	%edx, %edx
	divl	%r13d
	movl	%eax, %r15d
.LBB74_33:
	movq	16(%rsp), %rax
	cmpq	%r15, %rax
	cmovbq	%rax, %r15
	testq	%r15, %r15
	je	.LBB74_88
	movabsq	$2305843009213693952, %rdi
	leaq	(,%r13,4), %rsi
	movq	%rsi, %rax
	negq	%rax
	movq	%rax, 248(%rsp)
	movq	%r13, %rax
	imulq	%r15, %rax
	movq	104(%rsp), %rbx
	leaq	(%rbx,%rax,4), %rax
	movq	32(%rsp), %rdx
	leaq	(%rdx,%r13,4), %rcx
	cmpq	%rcx, %rbx
	setb	%cl
	cmpq	%rax, %rdx
	setb	%al
	andb	%cl, %al
	movb	%al, 15(%rsp)
	leaq	-8(%rdi), %rax
	andq	%r13, %rax
	movaps	48(%rsp), %xmm0
	shufps	$0, %xmm0, %xmm0
	movaps	%xmm0, 304(%rsp)
	addq	$-4, %rdi
	andq	%r13, %rdi
	movq	%rdi, 232(%rsp)
	movabsq	$9223372036854775776, %rcx
	andq	%rsi, %rcx
	movq	%rcx, 240(%rsp)
	leaq	16(%rbx), %r14
	leaq	4(%rbx), %rcx
	movq	%rcx, 112(%rsp)
	movl	$8, %ecx
	movq	%rax, 176(%rsp)
	subq	%rax, %rcx
	movq	%rcx, 168(%rsp)
	xorl	%ebp, %ebp
	xorl	%edi, %edi
	movq	%r13, 40(%rsp)
	movq	%r15, 256(%rsp)
	jmp	.LBB74_36
	.p2align	4
.LBB74_35:
	movq	280(%rsp), %rdi
	incq	%rdi
	movq	88(%rsp), %rax
	addq	%rax, %r14
	addq	%rax, 112(%rsp)
	addq	%rax, %rbx
	cmpq	%r15, %rdi
	jae	.LBB74_88
.LBB74_36:
	movq	%rbp, %rsi
	cmpq	$8, %r13
	setb	%al
	movq	%rdi, %rcx
	imulq	%r13, %rcx
	movq	104(%rsp), %rdx
	leaq	(%rdx,%rcx,4), %rcx
	movq	%rcx, 184(%rsp)
	movss	(%r12,%rdi,4), %xmm0
	orb	15(%rsp), %al
	testb	$1, %al
	movq	%rdi, %rbp
	je	.LBB74_38
	xorl	%eax, %eax
	movq	112(%rsp), %r8
	movq	168(%rsp), %rdi
	jmp	.LBB74_41
	.p2align	4
.LBB74_38:
	movaps	%xmm0, %xmm1
	shufps	$0, %xmm0, %xmm1
	xorl	%eax, %eax
	movq	32(%rsp), %rcx
	movq	240(%rsp), %rdx
	movq	112(%rsp), %r8
	movq	168(%rsp), %rdi
	.p2align	4
.LBB74_39:
	movups	(%rcx,%rax), %xmm2
	movups	16(%rcx,%rax), %xmm3
	mulps	%xmm1, %xmm2
	mulps	%xmm1, %xmm3
	movups	-16(%r14,%rax), %xmm4
	mulps	%xmm2, %xmm4
	movups	(%r14,%rax), %xmm2
	mulps	%xmm3, %xmm2
	movups	%xmm4, -16(%r14,%rax)
	movups	%xmm2, (%r14,%rax)
	addq	$32, %rax
	cmpq	%rax, %rdx
	jne	.LBB74_39
	movq	176(%rsp), %rcx
	movq	%rcx, %rax
	cmpq	%rcx, %r13
	je	.LBB74_45
.LBB74_41:
	movq	%rax, %rcx
	orq	$1, %rcx
	testb	$1, %r13b
	je	.LBB74_43
	movq	32(%rsp), %rdx
	movss	(%rdx,%rax,4), %xmm1
	mulss	%xmm0, %xmm1
	movq	184(%rsp), %rdx
	mulss	(%rdx,%rax,4), %xmm1
	movss	%xmm1, (%rdx,%rax,4)
	movq	%rcx, %rax
.LBB74_43:
	cmpq	%rcx, %r13
	movq	32(%rsp), %rcx
	je	.LBB74_45
	.p2align	4
.LBB74_44:
	movss	(%rcx,%rax,4), %xmm1
	mulss	%xmm0, %xmm1
	mulss	-4(%r8,%rax,4), %xmm1
	movss	%xmm1, -4(%r8,%rax,4)
	movss	4(%rcx,%rax,4), %xmm1
	mulss	%xmm0, %xmm1
	mulss	(%r8,%rax,4), %xmm1
	movss	%xmm1, (%r8,%rax,4)
	addq	$2, %rax
	cmpq	%rax, %r13
	jne	.LBB74_44
.LBB74_45:
	cmpq	$8, %r13
	jae	.LBB74_50
	xorl	%eax, %eax
	movss	.LCPI74_4(%rip), %xmm4
.LBB74_47:
	movaps	48(%rsp), %xmm3
.LBB74_48:
	movaps	%xmm4, %xmm0
	.p2align	4
.LBB74_49:
	movss	(%rbx,%rax,4), %xmm1
	mulss	%xmm3, %xmm1
	cmpunordss	%xmm4, %xmm4
	movaps	%xmm4, %xmm2
	andps	%xmm1, %xmm2
	maxss	%xmm0, %xmm1
	andnps	%xmm1, %xmm4
	orps	%xmm2, %xmm4
	incq	%rax
	movaps	%xmm4, %xmm0
	cmpq	%rax, %r13
	jne	.LBB74_49
	jmp	.LBB74_57
	.p2align	4
.LBB74_50:
	movq	$-8, %rdx
	movaps	.LCPI74_5(%rip), %xmm3
	movaps	%xmm3, %xmm2
	.p2align	4
.LBB74_51:
	movaps	%xmm3, %xmm1
	movaps	%xmm2, %xmm0
	movups	16(%r14,%rdx,4), %xmm4
	movups	32(%r14,%rdx,4), %xmm5
	movaps	304(%rsp), %xmm6
	mulps	%xmm6, %xmm4
	mulps	%xmm6, %xmm5
	cmpunordps	%xmm2, %xmm2
	movaps	%xmm4, %xmm6
	andps	%xmm2, %xmm6
	movaps	%xmm4, %xmm7
	maxps	%xmm0, %xmm7
	andnps	%xmm7, %xmm2
	orps	%xmm6, %xmm2
	cmpunordps	%xmm3, %xmm3
	movaps	%xmm5, %xmm6
	andps	%xmm3, %xmm6
	cmpunordps	%xmm5, %xmm4
	maxps	%xmm1, %xmm5
	andnps	%xmm5, %xmm3
	orps	%xmm6, %xmm3
	movmskps	%xmm4, %ecx
	leaq	8(%rdx), %rax
	testl	%ecx, %ecx
	jne	.LBB74_53
	addq	%rdi, %rdx
	cmpq	$-8, %rdx
	movq	%rax, %rdx
	jne	.LBB74_51
.LBB74_53:
	testb	%cl, %cl
	jne	.LBB74_55
	movaps	%xmm2, %xmm0
	movaps	%xmm3, %xmm1
.LBB74_55:
	movq	176(%rsp), %rdx
	cmoveq	%rdx, %rax
	movaps	%xmm1, %xmm2
	maxps	%xmm0, %xmm2
	cmpunordps	%xmm0, %xmm0
	andps	%xmm0, %xmm1
	andnps	%xmm2, %xmm0
	orps	%xmm1, %xmm0
	pshufd	$255, %xmm0, %xmm1
	pshufd	$238, %xmm0, %xmm2
	pshufd	$85, %xmm0, %xmm3
	movaps	%xmm0, %xmm5
	cmpunordss	%xmm0, %xmm5
	movaps	%xmm5, %xmm4
	andps	%xmm3, %xmm4
	maxss	%xmm0, %xmm3
	andnps	%xmm3, %xmm5
	orps	%xmm4, %xmm5
	movdqa	%xmm2, %xmm0
	maxss	%xmm5, %xmm0
	cmpunordss	%xmm5, %xmm5
	movaps	%xmm5, %xmm3
	andnps	%xmm0, %xmm3
	andps	%xmm2, %xmm5
	orps	%xmm3, %xmm5
	movdqa	%xmm1, %xmm0
	maxss	%xmm5, %xmm0
	cmpunordss	%xmm5, %xmm5
	movaps	%xmm5, %xmm2
	andnps	%xmm0, %xmm2
	andps	%xmm1, %xmm5
	orps	%xmm2, %xmm5
	movaps	%xmm5, %xmm4
	cmpq	%rdx, %r13
	jne	.LBB74_47
	testb	%cl, %cl
	movaps	48(%rsp), %xmm3
	jne	.LBB74_48
.LBB74_57:
	movaps	%xmm4, 144(%rsp)
	movq	120(%rsp), %rax
	subq	%rsi, %rax
	movq	%rsi, %rdx
	cmpq	%rax, %r13
	movq	%rsi, 296(%rsp)
	ja	.LBB74_86
.LBB74_58:
	movq	%r14, 288(%rsp)
	cmpq	$4, %r13
	movq	%rbp, 280(%rsp)
	movq	%rdx, 264(%rsp)
	jae	.LBB74_60
	movq	%rdx, %rbp
	movq	%r13, %rax
	xorl	%r13d, %r13d
	jmp	.LBB74_65
	.p2align	4
.LBB74_60:
	movq	248(%rsp), %rax
	imulq	%rbp, %rax
	subq	104(%rsp), %rax
	movq	24(%rsp), %rcx
	addq	%rcx, %rax
	leaq	(%rax,%rdx,4), %rax
	cmpq	$16, %rax
	jae	.LBB74_62
	movq	%rdx, %rbp
	xorl	%r13d, %r13d
	movq	40(%rsp), %rax
	jmp	.LBB74_65
	.p2align	4
.LBB74_62:
	movq	232(%rsp), %r15
	leaq	(%rdx,%r15), %rbp
	movaps	144(%rsp), %xmm0
	shufps	$0, %xmm0, %xmm0
	movaps	%xmm0, 320(%rsp)
	leaq	(%rcx,%rdx,4), %r14
	xorl	%r13d, %r13d
	movq	expf@GOTPCREL(%rip), %r12
	.p2align	4
.LBB74_63:
	movups	(%rbx,%r13,4), %xmm0
	mulps	304(%rsp), %xmm0
	subps	320(%rsp), %xmm0
	movaps	%xmm0, 208(%rsp)
	shufps	$255, %xmm0, %xmm0
	callq	*%r12
	movaps	%xmm0, 192(%rsp)
	movaps	208(%rsp), %xmm0
	movhlps	%xmm0, %xmm0
	callq	*%r12
	unpcklps	192(%rsp), %xmm0
	movaps	%xmm0, 192(%rsp)
	movaps	208(%rsp), %xmm0
	callq	*%r12
	movaps	%xmm0, 336(%rsp)
	movaps	208(%rsp), %xmm0
	shufps	$85, %xmm0, %xmm0
	callq	*%r12
	movaps	336(%rsp), %xmm1
	unpcklps	%xmm0, %xmm1
	unpcklpd	192(%rsp), %xmm1
	movups	%xmm1, (%r14,%r13,4)
	addq	$4, %r13
	cmpq	%r13, %r15
	jne	.LBB74_63
	movq	%r15, %r13
	movq	40(%rsp), %rax
	cmpq	%r15, %rax
	je	.LBB74_69
	.p2align	4
.LBB74_65:
	movq	%rbx, 272(%rsp)
	movq	%r13, %rbx
	orq	$1, %rbx
	testb	$1, %al
	je	.LBB74_67
	movq	184(%rsp), %rax
	movss	(%rax,%r13,4), %xmm0
	mulss	48(%rsp), %xmm0
	subss	144(%rsp), %xmm0
	callq	*expf@GOTPCREL(%rip)
	movq	24(%rsp), %rax
	movss	%xmm0, (%rax,%rbp,4)
	incq	%rbp
	movq	%rbx, %r13
.LBB74_67:
	movq	40(%rsp), %r12
	cmpq	%rbx, %r12
	movaps	48(%rsp), %xmm1
	movq	24(%rsp), %r15
	movq	expf@GOTPCREL(%rip), %r14
	movq	272(%rsp), %rbx
	movaps	144(%rsp), %xmm2
	je	.LBB74_69
	.p2align	4
.LBB74_68:
	movss	(%rbx,%r13,4), %xmm0
	mulss	%xmm1, %xmm0
	subss	%xmm2, %xmm0
	callq	*%r14
	movss	%xmm0, (%r15,%rbp,4)
	movss	4(%rbx,%r13,4), %xmm0
	mulss	48(%rsp), %xmm0
	subss	144(%rsp), %xmm0
	callq	*%r14
	movaps	144(%rsp), %xmm2
	movaps	48(%rsp), %xmm1
	movss	%xmm0, 4(%r15,%rbp,4)
	addq	$2, %rbp
	addq	$2, %r13
	cmpq	%r13, %r12
	jne	.LBB74_68
.LBB74_69:
	movq	%rbp, 136(%rsp)
	movq	296(%rsp), %rdi
	cmpq	%rbp, %rdi
	ja	.LBB74_101
	movq	%rdi, %rsi
	subq	%rbp, %rsi
	movq	96(%rsp), %r12
	movq	40(%rsp), %r13
	movq	256(%rsp), %r15
	movq	288(%rsp), %r14
	je	.LBB74_35
	leaq	(,%rdi,4), %rax
	movq	%rbp, %rdx
	subq	%rdi, %rdx
	movl	%edx, %ecx
	andl	$7, %ecx
	cmpq	$-8, %rsi
	jbe	.LBB74_73
	xorl	%esi, %esi
	movss	.LCPI74_6(%rip), %xmm0
	jmp	.LBB74_76
	.p2align	4
.LBB74_73:
	andq	$-8, %rdx
	movq	24(%rsp), %rsi
	leaq	(%rsi,%rax), %r8
	addq	$28, %r8
	xorl	%esi, %esi
	movss	.LCPI74_6(%rip), %xmm0
	.p2align	4
.LBB74_74:
	addss	-28(%r8,%rsi,4), %xmm0
	addss	-24(%r8,%rsi,4), %xmm0
	addss	-20(%r8,%rsi,4), %xmm0
	addss	-16(%r8,%rsi,4), %xmm0
	addss	-12(%r8,%rsi,4), %xmm0
	addss	-8(%r8,%rsi,4), %xmm0
	addss	-4(%r8,%rsi,4), %xmm0
	addss	(%r8,%rsi,4), %xmm0
	addq	$8, %rsi
	cmpq	%rsi, %rdx
	jne	.LBB74_74
	testq	%rcx, %rcx
	je	.LBB74_78
.LBB74_76:
	leaq	(%rax,%rsi,4), %rdx
	addq	24(%rsp), %rdx
	xorl	%esi, %esi
	.p2align	4
.LBB74_77:
	addss	(%rdx,%rsi,4), %xmm0
	incq	%rsi
	cmpq	%rsi, %rcx
	jne	.LBB74_77
.LBB74_78:
	movq	24(%rsp), %rcx
	leaq	(%rcx,%rdi,4), %rcx
	movq	264(%rsp), %rdi
	addq	%r13, %rdi
	shlq	$2, %rdi
	subq	%rax, %rdi
	addq	$-4, %rdi
	cmpq	$12, %rdi
	jae	.LBB74_80
	movq	%rcx, %rax
	jmp	.LBB74_83
	.p2align	4
.LBB74_80:
	shrq	$2, %rdi
	incq	%rdi
	movq	%rdi, %rdx
	andq	$-4, %rdx
	leaq	(%rcx,%rdx,4), %rax
	movaps	%xmm0, %xmm1
	shufps	$0, %xmm0, %xmm1
	xorl	%esi, %esi
	.p2align	4
.LBB74_81:
	movups	(%rcx,%rsi,4), %xmm2
	divps	%xmm1, %xmm2
	movups	%xmm2, (%rcx,%rsi,4)
	addq	$4, %rsi
	cmpq	%rsi, %rdx
	jne	.LBB74_81
	cmpq	%rdx, %rdi
	je	.LBB74_35
.LBB74_83:
	movq	24(%rsp), %rcx
	leaq	(%rcx,%rbp,4), %rcx
	.p2align	4
.LBB74_84:
	movss	(%rax), %xmm1
	divss	%xmm0, %xmm1
	movss	%xmm1, (%rax)
	addq	$4, %rax
	cmpq	%rcx, %rax
	jne	.LBB74_84
	jmp	.LBB74_35
.LBB74_86:
.Ltmp159:
	movl	$4, %ecx
	movl	$4, %r8d
	leaq	120(%rsp), %rdi
	movq	%r13, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp160:
	movq	128(%rsp), %rax
	movq	%rax, 24(%rsp)
	movq	136(%rsp), %rdx
	jmp	.LBB74_58
.LBB74_88:
	movq	80(%rsp), %rcx
	movq	16(%rcx), %rax
	movq	224(%rsp), %rdx
	movq	%rax, 16(%rdx)
	movups	(%rcx), %xmm0
	movups	%xmm0, (%rdx)
	movups	120(%rsp), %xmm0
	movups	%xmm0, 24(%rdx)
	movq	136(%rsp), %rax
	movq	%rax, 40(%rdx)
	movq	16(%rsp), %rax
	movq	%rax, 48(%rdx)
	movq	%r12, 56(%rdx)
	movq	%rax, 64(%rdx)
	movq	%r13, 72(%rdx)
	movq	32(%rsp), %rax
	movq	%rax, 80(%rdx)
	movq	%r13, 88(%rdx)
	movq	%rdx, %rax
	addq	$360, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB74_89:
	.cfi_def_cfa_offset 416
	movss	.LCPI74_2(%rip), %xmm0
	movss	.LCPI74_3(%rip), %xmm1
	jmp	.LBB74_91
	.p2align	4
.LBB74_90:
	movss	%xmm2, 4(%r12,%rax,4)
	addq	$2, %rax
	cmpq	%rax, 16(%rsp)
	je	.LBB74_12
.LBB74_91:
	movss	(%r14,%rax,4), %xmm2
	xorps	%xmm3, %xmm3
	sqrtss	%xmm2, %xmm3
	xorps	%xmm2, %xmm2
	ucomiss	%xmm3, %xmm0
	xorps	%xmm4, %xmm4
	ja	.LBB74_93
	movaps	%xmm1, %xmm4
	divss	%xmm3, %xmm4
.LBB74_93:
	movss	%xmm4, (%r12,%rax,4)
	movss	4(%r14,%rax,4), %xmm3
	sqrtss	%xmm3, %xmm3
	ucomiss	%xmm3, %xmm0
	ja	.LBB74_90
	movaps	%xmm1, %xmm2
	divss	%xmm3, %xmm2
	jmp	.LBB74_90
.LBB74_95:
	movss	.LCPI74_2(%rip), %xmm0
	movss	.LCPI74_3(%rip), %xmm1
	jmp	.LBB74_97
	.p2align	4
.LBB74_96:
	movss	%xmm2, 4(%rax,%rdx,4)
	addq	$2, %rdx
	cmpq	%rdx, %r13
	je	.LBB74_25
.LBB74_97:
	movss	(%rbx,%rdx,4), %xmm2
	xorps	%xmm3, %xmm3
	sqrtss	%xmm2, %xmm3
	xorps	%xmm2, %xmm2
	ucomiss	%xmm3, %xmm0
	xorps	%xmm4, %xmm4
	ja	.LBB74_99
	movaps	%xmm1, %xmm4
	divss	%xmm3, %xmm4
.LBB74_99:
	movss	%xmm4, (%rax,%rdx,4)
	movss	4(%rbx,%rdx,4), %xmm3
	sqrtss	%xmm3, %xmm3
	ucomiss	%xmm3, %xmm0
	ja	.LBB74_96
	movaps	%xmm1, %xmm2
	divss	%xmm3, %xmm2
	jmp	.LBB74_96
.LBB74_101:
.Ltmp162:
	leaq	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.44(%rip), %rcx
	movq	%rbp, %rsi
	movq	%rbp, %rdx
	movq	80(%rsp), %r14
	movq	96(%rsp), %r12
	movq	40(%rsp), %r13
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp163:
	jmp	.LBB74_106
.LBB74_102:
.Ltmp164:
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.34.llvm.8749718453130272470(%rip), %rdi
	leaq	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.43(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp165:
	jmp	.LBB74_106
.LBB74_103:
.Ltmp150:
	movl	$4, %edi
	movq	72(%rsp), %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp151:
	jmp	.LBB74_106
.LBB74_104:
.Ltmp153:
	movl	$4, %edi
	movq	88(%rsp), %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp154:
.LBB74_106:
	ud2
.LBB74_107:
.Ltmp161:
	movq	%rax, %rbx
	movq	80(%rsp), %r14
	jmp	.LBB74_112
.LBB74_108:
.Ltmp158:
	movq	%rax, %rbx
	movq	16(%rsp), %r15
	jmp	.LBB74_114
.LBB74_109:
.Ltmp155:
	movq	%rax, %rbx
	movq	16(%rsp), %r15
	movq	96(%rsp), %r12
	jmp	.LBB74_116
.LBB74_110:
.Ltmp152:
	movq	%rax, %rbx
	movq	%r15, %r14
	jmp	.LBB74_118
.LBB74_111:
.Ltmp166:
	movq	%rax, %rbx
.LBB74_112:
	movq	16(%rsp), %r15
	movq	120(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB74_114
	movq	128(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB74_114:
	testq	%r13, %r13
	je	.LBB74_116
	movl	$4, %edx
	movq	32(%rsp), %rdi
	movq	88(%rsp), %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB74_116:
	testq	%r15, %r15
	je	.LBB74_118
	movl	$4, %edx
	movq	%r12, %rdi
	movq	72(%rsp), %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB74_118:
	movq	(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB74_120
	movq	8(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB74_120:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end74:
	.size	_ZN12nepenthe_ops5heads4Head3new17h82fc4c90197af263E, .Lfunc_end74-_ZN12nepenthe_ops5heads4Head3new17h82fc4c90197af263E
	.cfi_endproc
	.section	.gcc_except_table._ZN12nepenthe_ops5heads4Head3new17h82fc4c90197af263E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table74:
.Lexception26:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end26-.Lcst_begin26
.Lcst_begin26:
	.uleb128 .Ltmp156-.Lfunc_begin26
	.uleb128 .Ltmp157-.Ltmp156
	.uleb128 .Ltmp158-.Lfunc_begin26
	.byte	0
	.uleb128 .Ltmp157-.Lfunc_begin26
	.uleb128 .Ltmp159-.Ltmp157
	.byte	0
	.byte	0
	.uleb128 .Ltmp159-.Lfunc_begin26
	.uleb128 .Ltmp160-.Ltmp159
	.uleb128 .Ltmp161-.Lfunc_begin26
	.byte	0
	.uleb128 .Ltmp162-.Lfunc_begin26
	.uleb128 .Ltmp165-.Ltmp162
	.uleb128 .Ltmp166-.Lfunc_begin26
	.byte	0
	.uleb128 .Ltmp150-.Lfunc_begin26
	.uleb128 .Ltmp151-.Ltmp150
	.uleb128 .Ltmp152-.Lfunc_begin26
	.byte	0
	.uleb128 .Ltmp153-.Lfunc_begin26
	.uleb128 .Ltmp154-.Ltmp153
	.uleb128 .Ltmp155-.Lfunc_begin26
	.byte	0
	.uleb128 .Ltmp154-.Lfunc_begin26
	.uleb128 .Lfunc_end74-.Ltmp154
	.byte	0
	.byte	0
.Lcst_end26:
	.p2align	2, 0x0

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI75_0:
	.long	0x80000000
	.section	.text._ZN12nepenthe_ops5heads4Head8backward17he8be8d700e3d88efE,"ax",@progbits
	.hidden	_ZN12nepenthe_ops5heads4Head8backward17he8be8d700e3d88efE
	.globl	_ZN12nepenthe_ops5heads4Head8backward17he8be8d700e3d88efE
	.p2align	4
	.type	_ZN12nepenthe_ops5heads4Head8backward17he8be8d700e3d88efE,@function
_ZN12nepenthe_ops5heads4Head8backward17he8be8d700e3d88efE:
.Lfunc_begin27:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception27
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$200, %rsp
	.cfi_def_cfa_offset 256
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movaps	%xmm0, 176(%rsp)
	movq	%rcx, %r12
	movq	%rdx, 72(%rsp)
	movq	%rsi, %r14
	movq	%rdi, %rbx
	movq	64(%rsi), %r9
	testq	%rcx, %rcx
	movq	%r9, 16(%rsp)
	je	.LBB75_3
	leaq	(,%r12,4), %r15
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$4, %esi
	movq	%r15, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB75_73
	movq	%rax, %r10
	movq	16(%rsp), %r9
	jmp	.LBB75_4
.LBB75_3:
	movl	$4, %r10d
.LBB75_4:
	movq	%r12, 24(%rsp)
	movq	%r10, 32(%rsp)
	movq	$0, 40(%rsp)
	testq	%r9, %r9
	je	.LBB75_65
	movq	32(%r14), %rax
	movq	%rax, 80(%rsp)
	movq	40(%r14), %rax
	movq	%rax, %rcx
	orq	%r9, %rcx
	shrq	$32, %rcx
	je	.LBB75_7
	xorl	%edx, %edx
	divq	%r9
	movq	%rax, %rcx
	jmp	.LBB75_8
.LBB75_7:
	xorl	%edx, %edx
	divl	%r9d
	movl	%eax, %ecx
.LBB75_8:
	movq	%r12, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	movq	%r14, 120(%rsp)
	je	.LBB75_10
	movq	%r12, %rax
	xorl	%edx, %edx
	divq	%r9
	jmp	.LBB75_11
.LBB75_10:
	movl	%r12d, %eax
	xorl	%edx, %edx
	divl	%r9d
.LBB75_11:
	movq	%rbx, 136(%rsp)
	cmpq	%rcx, %rax
	cmovbq	%rax, %rcx
	movq	%rcx, 88(%rsp)
	testq	%rcx, %rcx
	je	.LBB75_37
	movabsq	$2305843009213693944, %rax
	leaq	(,%r9,4), %rcx
	movq	%rcx, %rdx
	negq	%rdx
	movq	%rdx, 160(%rsp)
	movl	%r9d, %r15d
	andl	$3, %r15d
	leaq	4(%rax), %rdx
	andq	%r9, %rdx
	movq	%rdx, 152(%rsp)
	andq	%r9, %rax
	movq	%rax, 128(%rsp)
	movq	80(%rsp), %rbx
	leaq	12(%rbx), %rbp
	movq	72(%rsp), %r12
	leaq	12(%r12), %r14
	movq	%rcx, 168(%rsp)
	andq	$-32, %rcx
	movq	%rcx, 144(%rsp)
	xorl	%r13d, %r13d
	leaq	24(%rsp), %rdi
	movq	$0, 8(%rsp)
	jmp	.LBB75_14
	.p2align	4
.LBB75_13:
	movq	8(%rsp), %rcx
	incq	%rcx
	movq	%r13, 40(%rsp)
	movq	168(%rsp), %rax
	addq	%rax, %rbp
	addq	%rax, %r14
	addq	%rax, %r12
	addq	%rax, %rbx
	movq	%rcx, 8(%rsp)
	cmpq	88(%rsp), %rcx
	jae	.LBB75_36
.LBB75_14:
	movss	.LCPI75_0(%rip), %xmm3
	xorl	%eax, %eax
	cmpq	$4, %r9
	jb	.LBB75_18
	movq	152(%rsp), %rcx
	.p2align	4
.LBB75_16:
	movss	-12(%rbp,%rax,4), %xmm0
	movss	-8(%rbp,%rax,4), %xmm1
	mulss	-12(%r14,%rax,4), %xmm0
	mulss	-8(%r14,%rax,4), %xmm1
	addss	%xmm3, %xmm0
	movss	-4(%rbp,%rax,4), %xmm2
	mulss	-4(%r14,%rax,4), %xmm2
	addss	%xmm0, %xmm1
	movss	(%rbp,%rax,4), %xmm3
	mulss	(%r14,%rax,4), %xmm3
	addss	%xmm1, %xmm2
	addq	$4, %rax
	addss	%xmm2, %xmm3
	cmpq	%rax, %rcx
	jne	.LBB75_16
	testq	%r15, %r15
	je	.LBB75_20
.LBB75_18:
	leaq	(%r12,%rax,4), %rcx
	leaq	(%rbx,%rax,4), %rax
	xorl	%edx, %edx
	.p2align	4
.LBB75_19:
	movss	(%rax,%rdx,4), %xmm0
	mulss	(%rcx,%rdx,4), %xmm0
	addss	%xmm0, %xmm3
	incq	%rdx
	cmpq	%rdx, %r15
	jne	.LBB75_19
.LBB75_20:
	movaps	%xmm3, 96(%rsp)
	movq	24(%rsp), %rax
	subq	%r13, %rax
	cmpq	%rax, %r9
	ja	.LBB75_27
	cmpq	$8, %r9
	jae	.LBB75_29
.LBB75_22:
	xorl	%eax, %eax
.LBB75_23:
	movq	%rax, %rcx
	orq	$1, %rcx
	testb	$1, %r9b
	je	.LBB75_25
	movq	8(%rsp), %rdx
	imulq	%r9, %rdx
	movq	80(%rsp), %rsi
	leaq	(%rsi,%rdx,4), %rsi
	movq	72(%rsp), %r8
	leaq	(%r8,%rdx,4), %rdx
	movss	(%rdx,%rax,4), %xmm0
	subss	96(%rsp), %xmm0
	mulss	(%rsi,%rax,4), %xmm0
	movss	%xmm0, (%r10,%r13,4)
	incq	%r13
	movq	%rcx, %rax
.LBB75_25:
	cmpq	%rcx, %r9
	movaps	96(%rsp), %xmm1
	je	.LBB75_13
	.p2align	4
.LBB75_26:
	movss	(%r12,%rax,4), %xmm0
	subss	%xmm1, %xmm0
	mulss	(%rbx,%rax,4), %xmm0
	movss	%xmm0, (%r10,%r13,4)
	movss	4(%r12,%rax,4), %xmm0
	subss	%xmm1, %xmm0
	mulss	4(%rbx,%rax,4), %xmm0
	addq	$2, %rax
	movss	%xmm0, 4(%r10,%r13,4)
	addq	$2, %r13
	cmpq	%rax, %r9
	jne	.LBB75_26
	jmp	.LBB75_13
.LBB75_27:
.Ltmp167:
	movl	$4, %ecx
	movl	$4, %r8d
	movq	%r13, %rsi
	movq	%r9, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
.Ltmp168:
	movq	32(%rsp), %r10
	movq	40(%rsp), %r13
	movq	16(%rsp), %r9
	leaq	24(%rsp), %rdi
	cmpq	$8, %r9
	jb	.LBB75_22
	.p2align	4
.LBB75_29:
	movq	160(%rsp), %rax
	imulq	8(%rsp), %rax
	movq	%rax, %rcx
	subq	80(%rsp), %rcx
	addq	%r10, %rcx
	leaq	(%rcx,%r13,4), %rcx
	cmpq	$32, %rcx
	jb	.LBB75_22
	subq	72(%rsp), %rax
	addq	%r10, %rax
	leaq	(%rax,%r13,4), %rax
	cmpq	$32, %rax
	jb	.LBB75_22
	leaq	(,%r13,4), %rax
	addq	128(%rsp), %r13
	movaps	96(%rsp), %xmm0
	shufps	$0, %xmm0, %xmm0
	addq	%r10, %rax
	addq	$16, %rax
	xorl	%ecx, %ecx
	movq	144(%rsp), %rdx
	.p2align	4
.LBB75_32:
	movups	(%rbx,%rcx), %xmm1
	movups	16(%rbx,%rcx), %xmm2
	movups	(%r12,%rcx), %xmm3
	movups	16(%r12,%rcx), %xmm4
	subps	%xmm0, %xmm3
	mulps	%xmm1, %xmm3
	subps	%xmm0, %xmm4
	mulps	%xmm2, %xmm4
	movups	%xmm3, -16(%rax,%rcx)
	movups	%xmm4, (%rax,%rcx)
	addq	$32, %rcx
	cmpq	%rcx, %rdx
	jne	.LBB75_32
	movq	128(%rsp), %rcx
	movq	%rcx, %rax
	cmpq	%rcx, %r9
	je	.LBB75_13
	jmp	.LBB75_23
.LBB75_36:
	movq	32(%rsp), %r10
	jmp	.LBB75_38
.LBB75_37:
	xorl	%r13d, %r13d
.LBB75_38:
	movq	120(%rsp), %rax
	movq	8(%rax), %r12
	movq	16(%rax), %rax
	cmpq	%r13, %rax
	movq	%r13, %rcx
	movq	%rax, 8(%rsp)
	cmovbq	%rax, %rcx
	testq	%rcx, %rcx
	je	.LBB75_41
	movl	%ecx, %eax
	andl	$3, %eax
	cmpq	$4, %rcx
	jae	.LBB75_42
	movss	.LCPI75_0(%rip), %xmm3
	xorl	%edx, %edx
	jmp	.LBB75_45
.LBB75_41:
	movss	.LCPI75_0(%rip), %xmm3
	jmp	.LBB75_47
.LBB75_42:
	andq	$-4, %rcx
	movss	.LCPI75_0(%rip), %xmm3
	xorl	%edx, %edx
	.p2align	4
.LBB75_43:
	movss	(%r10,%rdx,4), %xmm0
	movss	4(%r10,%rdx,4), %xmm1
	mulss	(%r12,%rdx,4), %xmm0
	mulss	4(%r12,%rdx,4), %xmm1
	addss	%xmm3, %xmm0
	movss	8(%r10,%rdx,4), %xmm2
	mulss	8(%r12,%rdx,4), %xmm2
	addss	%xmm0, %xmm1
	movss	12(%r10,%rdx,4), %xmm3
	mulss	12(%r12,%rdx,4), %xmm3
	addss	%xmm1, %xmm2
	addq	$4, %rdx
	addss	%xmm2, %xmm3
	cmpq	%rdx, %rcx
	jne	.LBB75_43
	testq	%rax, %rax
	je	.LBB75_47
.LBB75_45:
	leaq	(%r12,%rdx,4), %rcx
	leaq	(%r10,%rdx,4), %rdx
	xorl	%esi, %esi
	.p2align	4
.LBB75_46:
	movss	(%rdx,%rsi,4), %xmm0
	mulss	(%rcx,%rsi,4), %xmm0
	addss	%xmm0, %xmm3
	incq	%rsi
	cmpq	%rsi, %rax
	jne	.LBB75_46
.LBB75_47:
	leaq	(,%r13,4), %rbx
	testq	%r13, %r13
	movaps	176(%rsp), %xmm1
	je	.LBB75_54
	leaq	-4(%rbx), %rcx
	movq	%r10, %rax
	cmpq	$28, %rcx
	jb	.LBB75_52
	shrq	$2, %rcx
	incq	%rcx
	movq	%rcx, %rdx
	andq	$-8, %rdx
	leaq	(%r10,%rdx,4), %rax
	movaps	%xmm1, %xmm0
	shufps	$0, %xmm1, %xmm0
	xorl	%esi, %esi
	.p2align	4
.LBB75_50:
	movups	(%r10,%rsi,4), %xmm1
	movups	16(%r10,%rsi,4), %xmm2
	mulps	%xmm0, %xmm1
	mulps	%xmm0, %xmm2
	movups	%xmm1, (%r10,%rsi,4)
	movups	%xmm2, 16(%r10,%rsi,4)
	addq	$8, %rsi
	cmpq	%rsi, %rdx
	jne	.LBB75_50
	cmpq	%rdx, %rcx
	movaps	176(%rsp), %xmm1
	je	.LBB75_54
.LBB75_52:
	leaq	(%r10,%r13,4), %rcx
	.p2align	4
.LBB75_53:
	movss	(%rax), %xmm0
	mulss	%xmm1, %xmm0
	movss	%xmm0, (%rax)
	addq	$4, %rax
	cmpq	%rcx, %rax
	jne	.LBB75_53
.LBB75_54:
	movss	%xmm3, 88(%rsp)
	movq	%r10, %r15
	movq	24(%rsp), %rax
	movq	%rax, 96(%rsp)
	leaq	(,%r9,4), %r14
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$4, %esi
	movq	%r14, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB75_70
	movq	%rax, %rbp
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$4, %esi
	movq	%r14, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB75_71
	movq	%rax, %rcx
	movq	16(%rsp), %r14
	movq	%r14, 24(%rsp)
	movq	%rbp, 32(%rsp)
	movq	%r14, 40(%rsp)
	movq	%r14, 48(%rsp)
	movq	%rax, 56(%rsp)
	movq	%r14, 64(%rsp)
	testq	%r13, %r13
	movss	88(%rsp), %xmm4
	je	.LBB75_64
	movq	120(%rsp), %rax
	movq	56(%rax), %r9
	movq	80(%rax), %r10
	movq	88(%rax), %rdi
	xorl	%r11d, %r11d
	leaq	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.45(%rip), %r8
	xorl	%esi, %esi
	.p2align	4
.LBB75_58:
	movq	%rsi, %rax
	orq	%r14, %rax
	shrq	$32, %rax
	je	.LBB75_60
	movq	%rsi, %rax
	xorl	%edx, %edx
	divq	%r14
	movq	%r11, %rdx
	cmpq	%rsi, 8(%rsp)
	jne	.LBB75_61
	jmp	.LBB75_66
	.p2align	4
.LBB75_60:
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%r14d
	cmpq	%rsi, 8(%rsp)
	je	.LBB75_66
.LBB75_61:
	cmpq	16(%rsp), %rax
	jae	.LBB75_68
	movss	(%r15,%rsi,4), %xmm0
	movss	(%r12,%rsi,4), %xmm1
	mulss	%xmm0, %xmm1
	movss	(%r9,%rax,4), %xmm2
	mulss	%xmm2, %xmm2
	mulss	%xmm1, %xmm2
	movss	(%rbp,%rax,4), %xmm3
	subss	%xmm2, %xmm3
	movss	%xmm3, (%rbp,%rax,4)
	cmpq	%rdi, %rdx
	jae	.LBB75_67
	movss	(%r10,%rdx,4), %xmm2
	mulss	%xmm2, %xmm2
	mulss	%xmm2, %xmm1
	movss	(%rcx,%rdx,4), %xmm2
	subss	%xmm1, %xmm2
	movss	%xmm2, (%rcx,%rdx,4)
	movss	(%r9,%rax,4), %xmm1
	mulss	(%r10,%rdx,4), %xmm1
	mulss	%xmm1, %xmm0
	movss	%xmm0, (%r15,%rsi,4)
	movq	%r11, %rax
	incq	%rax
	movq	16(%rsp), %r14
	cmpq	%r14, %rax
	movl	$0, %r11d
	cmovneq	%rax, %r11
	incq	%rsi
	addq	$-4, %rbx
	jne	.LBB75_58
.LBB75_64:
	movq	24(%rsp), %r8
	movq	32(%rsp), %rcx
	movq	40(%rsp), %rdx
	movq	48(%rsp), %rsi
	movq	56(%rsp), %rdi
	movq	136(%rsp), %rax
	movq	%rdi, 56(%rax)
	movq	64(%rsp), %rdi
	movq	%rdi, 64(%rax)
	movq	%rdx, 40(%rax)
	movq	%rsi, 48(%rax)
	movq	%r8, 24(%rax)
	movq	%rcx, 32(%rax)
	movq	96(%rsp), %rcx
	movq	%rcx, (%rax)
	movq	%r15, 8(%rax)
	movq	%r13, 16(%rax)
	movss	%xmm4, 72(%rax)
	addq	$200, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB75_65:
	.cfi_def_cfa_offset 256
.Ltmp179:
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.34.llvm.8749718453130272470(%rip), %rdi
	leaq	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.42(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp180:
	jmp	.LBB75_72
.LBB75_66:
	movq	8(%rsp), %rax
	movq	%rax, 16(%rsp)
	jmp	.LBB75_69
.LBB75_67:
	movq	%rdx, 8(%rsp)
	movq	%rdi, 16(%rsp)
	leaq	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.48(%rip), %r8
	jmp	.LBB75_69
.LBB75_68:
	movq	%rax, 8(%rsp)
	leaq	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.46(%rip), %r8
.LBB75_69:
.Ltmp170:
	movq	8(%rsp), %rdi
	movq	16(%rsp), %rsi
	movq	%r8, %rdx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.Ltmp171:
	jmp	.LBB75_72
.LBB75_70:
.Ltmp176:
	movl	$4, %edi
	movq	%r14, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp177:
	jmp	.LBB75_72
.LBB75_71:
.Ltmp173:
	movl	$4, %edi
	movq	%r14, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp174:
.LBB75_72:
	ud2
.LBB75_73:
	movl	$4, %edi
	movq	%r15, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.LBB75_74:
.Ltmp169:
	movq	%rax, %rbx
	movq	24(%rsp), %r12
	jmp	.LBB75_80
.LBB75_75:
.Ltmp175:
	movq	%rax, %rbx
	movl	$4, %edx
	movq	%rbp, %rdi
	movq	%r14, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB75_78
.LBB75_76:
.Ltmp178:
	movq	%rax, %rbx
	jmp	.LBB75_78
.LBB75_77:
.Ltmp172:
	movq	%rax, %rbx
	leaq	24(%rsp), %rdi
	callq	_ZN4core3ptr68drop_in_place$LT$$u5b$alloc..vec..Vec$LT$f32$GT$$u3b$$u20$2$u5d$$GT$17h9ea8cc7dadd787e8E
.LBB75_78:
	movq	96(%rsp), %r12
	testq	%r12, %r12
	movq	%r15, %rdi
	jne	.LBB75_83
	jmp	.LBB75_81
.LBB75_79:
.Ltmp181:
	movq	%rax, %rbx
.LBB75_80:
	testq	%r12, %r12
	jne	.LBB75_82
.LBB75_81:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB75_82:
	movq	32(%rsp), %rdi
.LBB75_83:
	shlq	$2, %r12
	movl	$4, %edx
	movq	%r12, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end75:
	.size	_ZN12nepenthe_ops5heads4Head8backward17he8be8d700e3d88efE, .Lfunc_end75-_ZN12nepenthe_ops5heads4Head8backward17he8be8d700e3d88efE
	.cfi_endproc
	.section	.gcc_except_table._ZN12nepenthe_ops5heads4Head8backward17he8be8d700e3d88efE,"a",@progbits
	.p2align	2, 0x0
GCC_except_table75:
.Lexception27:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end27-.Lcst_begin27
.Lcst_begin27:
	.uleb128 .Ltmp167-.Lfunc_begin27
	.uleb128 .Ltmp168-.Ltmp167
	.uleb128 .Ltmp169-.Lfunc_begin27
	.byte	0
	.uleb128 .Ltmp179-.Lfunc_begin27
	.uleb128 .Ltmp180-.Ltmp179
	.uleb128 .Ltmp181-.Lfunc_begin27
	.byte	0
	.uleb128 .Ltmp170-.Lfunc_begin27
	.uleb128 .Ltmp171-.Ltmp170
	.uleb128 .Ltmp172-.Lfunc_begin27
	.byte	0
	.uleb128 .Ltmp176-.Lfunc_begin27
	.uleb128 .Ltmp177-.Ltmp176
	.uleb128 .Ltmp178-.Lfunc_begin27
	.byte	0
	.uleb128 .Ltmp173-.Lfunc_begin27
	.uleb128 .Ltmp174-.Ltmp173
	.uleb128 .Ltmp175-.Lfunc_begin27
	.byte	0
	.uleb128 .Ltmp174-.Lfunc_begin27
	.uleb128 .Lfunc_end75-.Ltmp174
	.byte	0
	.byte	0
.Lcst_end27:
	.p2align	2, 0x0

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI76_0:
	.long	0x3f000000
.LCPI76_1:
	.long	0xbf000000
.LCPI76_2:
	.long	0x5f000000
.LCPI76_3:
	.long	0x5f7fffff
.LCPI76_4:
	.long	0x3f800000
	.section	.text._ZN12nepenthe_ops6resize13interpolation17h5228698e3689c699E,"ax",@progbits
	.p2align	4
	.type	_ZN12nepenthe_ops6resize13interpolation17h5228698e3689c699E,@function
_ZN12nepenthe_ops6resize13interpolation17h5228698e3689c699E:
.Lfunc_begin28:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception28
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$168, %rsp
	.cfi_def_cfa_offset 224
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rcx, %r14
	movq	%rdx, %r15
	movq	%rdi, %r13
	testq	%rsi, %rsi
	js	.LBB76_1
	cvtsi2ss	%rsi, %xmm8
	testq	%r15, %r15
	jns	.LBB76_5
.LBB76_4:
	movq	%r15, %rax
	shrq	%rax
	movl	%r15d, %ecx
	andl	$1, %ecx
	orq	%rax, %rcx
	cvtsi2ss	%rcx, %xmm0
	addss	%xmm0, %xmm0
	jmp	.LBB76_6
.LBB76_1:
	movq	%rsi, %rax
	shrq	%rax
	movl	%esi, %ecx
	andl	$1, %ecx
	orq	%rax, %rcx
	cvtsi2ss	%rcx, %xmm8
	addss	%xmm8, %xmm8
	testq	%r15, %r15
	js	.LBB76_4
.LBB76_5:
	cvtsi2ss	%r15, %xmm0
.LBB76_6:
	movq	%r15, %r12
	imulq	%rsi, %r12
	leaq	(,%r12,4), %rbp
	movq	%r12, %rax
	shrq	$62, %rax
	setne	%al
	movabsq	$9223372036854775804, %rcx
	cmpq	%rcx, %rbp
	seta	%cl
	orb	%al, %cl
	je	.LBB76_9
	xorl	%ebx, %ebx
.LBB76_8:
	movq	%rbx, %rdi
	movq	%rbp, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.LBB76_9:
	testq	%rbp, %rbp
	je	.LBB76_10
	movss	%xmm0, 8(%rsp)
	movss	%xmm8, 12(%rsp)
	movq	%r13, 16(%rsp)
	movq	%r14, %r13
	movq	%rsi, %r14
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$4, %ebx
	movl	$4, %esi
	movq	%rbp, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed@GOTPCREL(%rip)
	movq	%rax, (%rsp)
	testq	%rax, %rax
	je	.LBB76_8
	movq	%r12, %rbp
	movq	%r14, %rsi
	movq	%r13, %r14
	movq	16(%rsp), %r13
	movss	12(%rsp), %xmm8
	movss	8(%rsp), %xmm0
	testq	%rsi, %rsi
	je	.LBB76_14
.LBB76_16:
	movq	%r12, %rax
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB76_17
	movq	%r12, %rax
	xorl	%edx, %edx
	divq	%rsi
	movq	%r12, %rax
	subq	%rdx, %rax
	cmpq	%rax, %rsi
	ja	.LBB76_29
	jmp	.LBB76_20
.LBB76_10:
	movl	$4, %eax
	movq	%rax, (%rsp)
	xorl	%ebp, %ebp
	testq	%rsi, %rsi
	jne	.LBB76_16
.LBB76_14:
.Ltmp182:
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.34.llvm.8749718453130272470(%rip), %rdi
	leaq	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.54(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp183:
	ud2
.LBB76_17:
	movl	%r12d, %eax
	xorl	%edx, %edx
	divl	%esi
	movq	%r12, %rax
	subq	%rdx, %rax
	cmpq	%rax, %rsi
	jbe	.LBB76_20
.LBB76_29:
	movq	%rbp, 40(%rsp)
	movq	(%rsp), %rax
	movq	%rax, 48(%rsp)
	movq	%r12, 56(%rsp)
	movq	%r15, 24(%rsp)
	movq	%rsi, 32(%rsp)
	leaq	64(%rsp), %rbx
	leaq	40(%rsp), %rsi
	leaq	24(%rsp), %rdx
	movq	%rbx, %rdi
	callq	_ZN8burn_std4data6tensor4base10TensorData3new17h407e4ccd444ea2f0E
	movq	%r13, %rdi
	movq	%rbx, %rsi
	movq	%r14, %rdx
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$9from_data17h61fdbe5de366b30aE
	addq	$168, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB76_20:
	.cfi_def_cfa_offset 224
	divss	%xmm0, %xmm8
	leaq	-1(%rsi), %rcx
	leaq	(,%rsi,4), %rdx
	xorl	%edi, %edi
	movss	.LCPI76_0(%rip), %xmm0
	movss	.LCPI76_1(%rip), %xmm1
	xorps	%xmm2, %xmm2
	movss	.LCPI76_2(%rip), %xmm3
	movss	.LCPI76_3(%rip), %xmm4
	movq	$-1, %r8
	movss	.LCPI76_4(%rip), %xmm5
	movq	(%rsp), %r9
	jmp	.LBB76_21
	.p2align	4
.LBB76_28:
	xorps	%xmm7, %xmm7
	cvtsi2ss	%r10, %xmm7
	subss	%xmm7, %xmm6
	movaps	%xmm5, %xmm7
	subss	%xmm6, %xmm7
	addss	(%r9,%r10,4), %xmm7
	subq	%rsi, %rax
	movss	%xmm7, (%r9,%r10,4)
	addss	(%r9,%r11,4), %xmm6
	incq	%rdi
	movss	%xmm6, (%r9,%r11,4)
	addq	%rdx, %r9
	cmpq	%rax, %rsi
	ja	.LBB76_29
.LBB76_21:
	testq	%rdi, %rdi
	js	.LBB76_22
	xorps	%xmm6, %xmm6
	cvtsi2ss	%rdi, %xmm6
	jmp	.LBB76_24
	.p2align	4
.LBB76_22:
	movq	%rdi, %r10
	shrq	%r10
	movl	%edi, %r11d
	andl	$1, %r11d
	orq	%r10, %r11
	xorps	%xmm6, %xmm6
	cvtsi2ss	%r11, %xmm6
	addss	%xmm6, %xmm6
.LBB76_24:
	addss	%xmm0, %xmm6
	mulss	%xmm8, %xmm6
	addss	%xmm1, %xmm6
	maxss	%xmm2, %xmm6
	cvttss2si	%xmm6, %r10
	movq	%r10, %r11
	sarq	$63, %r11
	movaps	%xmm6, %xmm7
	subss	%xmm3, %xmm7
	cvttss2si	%xmm7, %rbx
	andq	%r11, %rbx
	orq	%r10, %rbx
	ucomiss	%xmm2, %xmm6
	movl	$0, %r11d
	cmovaeq	%rbx, %r11
	ucomiss	%xmm4, %xmm6
	cmovaq	%r8, %r11
	movq	%rcx, %r10
	cmpq	%r11, %rcx
	jb	.LBB76_26
	movq	%r11, %r10
.LBB76_26:
	leaq	1(%r10), %rbx
	movq	%rcx, %r11
	cmpq	%rbx, %rcx
	jb	.LBB76_28
	movq	%rbx, %r11
	jmp	.LBB76_28
.LBB76_30:
.Ltmp184:
	movq	%rax, %rbx
	testq	%rbp, %rbp
	je	.LBB76_32
	shlq	$2, %rbp
	movl	$4, %edx
	movq	(%rsp), %rdi
	movq	%rbp, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB76_32:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end76:
	.size	_ZN12nepenthe_ops6resize13interpolation17h5228698e3689c699E, .Lfunc_end76-_ZN12nepenthe_ops6resize13interpolation17h5228698e3689c699E
	.cfi_endproc
	.section	.gcc_except_table._ZN12nepenthe_ops6resize13interpolation17h5228698e3689c699E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table76:
.Lexception28:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end28-.Lcst_begin28
.Lcst_begin28:
	.uleb128 .Lfunc_begin28-.Lfunc_begin28
	.uleb128 .Ltmp182-.Lfunc_begin28
	.byte	0
	.byte	0
	.uleb128 .Ltmp182-.Lfunc_begin28
	.uleb128 .Ltmp183-.Ltmp182
	.uleb128 .Ltmp184-.Lfunc_begin28
	.byte	0
	.uleb128 .Ltmp183-.Lfunc_begin28
	.uleb128 .Lfunc_end76-.Ltmp183
	.byte	0
	.byte	0
.Lcst_end28:
	.p2align	2, 0x0

	.section	.text._ZN12nepenthe_ops6resize15resize_bilinear17hda93123e9b5bf5b4E,"ax",@progbits
	.globl	_ZN12nepenthe_ops6resize15resize_bilinear17hda93123e9b5bf5b4E
	.p2align	4
	.type	_ZN12nepenthe_ops6resize15resize_bilinear17hda93123e9b5bf5b4E,@function
_ZN12nepenthe_ops6resize15resize_bilinear17hda93123e9b5bf5b4E:
.Lfunc_begin29:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception29
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$1472, %rsp
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movq	%rcx, %r15
	movq	%rdx, %r12
	movq	%rdi, %r14
.Ltmp185:
	leaq	128(%rsp), %rdi
	movq	%rsi, 56(%rsp)
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h253c4e711b513590E
.Ltmp186:
	movq	144(%rsp), %rbx
	movq	152(%rsp), %r13
	movq	%rbx, %rax
	xorq	%r12, %rax
	movq	%r13, %rcx
	xorq	%r15, %rcx
	orq	%rax, %rcx
	jne	.LBB77_2
	movl	$256, %edx
	movq	%r14, %rdi
	movq	56(%rsp), %rsi
	callq	*memcpy@GOTPCREL(%rip)
	jmp	.LBB77_11
.LBB77_2:
.Ltmp187:
	leaq	64(%rsp), %rdi
	movq	56(%rsp), %rsi
	callq	*_ZN11burn_tensor6bridge3ops5float103_$LT$impl$u20$burn_tensor..bridge..ops..base..BasicOps$u20$for$u20$burn_tensor..bridge..kind..Float$GT$6device17h532355edf980ccaeE@GOTPCREL(%rip)
.Ltmp188:
.Ltmp190:
	leaq	384(%rsp), %rdi
	leaq	64(%rsp), %rcx
	movq	%rbx, %rsi
	movq	%r12, %rdx
	callq	_ZN12nepenthe_ops6resize13interpolation17h5228698e3689c699E
.Ltmp191:
.Ltmp193:
	leaq	640(%rsp), %rdi
	leaq	64(%rsp), %rcx
	movq	%r13, %rsi
	movq	%r15, %rdx
	callq	_ZN12nepenthe_ops6resize13interpolation17h5228698e3689c699E
.Ltmp194:
	leaq	128(%rsp), %rbx
	leaq	384(%rsp), %rsi
	movl	$256, %edx
	movq	%rbx, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movb	$1, %r15b
.Ltmp198:
	leaq	1152(%rsp), %rdi
	movq	%rbx, %rsi
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$9unsqueeze17h0d0142716e948c5bE
.Ltmp199:
	leaq	128(%rsp), %rbx
	movl	$256, %edx
	movq	%rbx, %rdi
	movq	56(%rsp), %rsi
	callq	*memcpy@GOTPCREL(%rip)
	xorl	%r15d, %r15d
.Ltmp200:
	leaq	896(%rsp), %rdi
	leaq	1152(%rsp), %rsi
	movq	%rbx, %rdx
	callq	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$6matmul17h4362d3ebb053cb59E
.Ltmp201:
.Ltmp205:
	leaq	128(%rsp), %rdi
	leaq	640(%rsp), %rsi
	callq	*_ZN11burn_tensor6bridge3ops5float103_$LT$impl$u20$burn_tensor..bridge..ops..base..BasicOps$u20$for$u20$burn_tensor..bridge..kind..Float$GT$9transpose17h0450776cc5f81012E@GOTPCREL(%rip)
.Ltmp206:
	leaq	1152(%rsp), %rbx
	leaq	128(%rsp), %rsi
	movl	$256, %edx
	movq	%rbx, %rdi
	callq	*memcpy@GOTPCREL(%rip)
.Ltmp207:
	leaq	128(%rsp), %rdi
	movq	%rbx, %rsi
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$9unsqueeze17h0d0142716e948c5bE
.Ltmp208:
.Ltmp212:
	leaq	896(%rsp), %rsi
	leaq	128(%rsp), %rdx
	movq	%r14, %rdi
	callq	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$6matmul17h4362d3ebb053cb59E
.Ltmp213:
	leaq	64(%rsp), %rdi
	callq	*_ZN11burn_tensor6device13device_opaque5impls94_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..device..device_opaque..Opaque$GT$4drop17hbf63f417af9c01e7E@GOTPCREL(%rip)
.LBB77_11:
	movq	%r14, %rax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB77_17:
	.cfi_def_cfa %rbp, 16
.Ltmp214:
	movq	%rax, %r14
	xorl	%r15d, %r15d
	jmp	.LBB77_14
.LBB77_22:
.Ltmp195:
	movq	%rax, %r14
.Ltmp196:
	leaq	384(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp197:
	jmp	.LBB77_13
.LBB77_12:
.Ltmp192:
	movq	%rax, %r14
.LBB77_13:
	movb	$1, %r15b
	jmp	.LBB77_14
.LBB77_18:
.Ltmp209:
	movq	%rax, %r14
.Ltmp210:
	leaq	896(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp211:
	xorl	%r15d, %r15d
	jmp	.LBB77_14
.LBB77_21:
.Ltmp202:
	movq	%rax, %r14
.Ltmp203:
	leaq	640(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp204:
.LBB77_14:
.Ltmp215:
	leaq	64(%rsp), %rdi
	callq	*_ZN11burn_tensor6device13device_opaque5impls94_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..device..device_opaque..Opaque$GT$4drop17hbf63f417af9c01e7E@GOTPCREL(%rip)
.Ltmp216:
	testb	%r15b, %r15b
	jne	.LBB77_24
	jmp	.LBB77_16
.LBB77_23:
.Ltmp189:
	movq	%rax, %r14
.LBB77_24:
.Ltmp217:
	movq	56(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp218:
.LBB77_16:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB77_20:
.Ltmp219:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end77:
	.size	_ZN12nepenthe_ops6resize15resize_bilinear17hda93123e9b5bf5b4E, .Lfunc_end77-_ZN12nepenthe_ops6resize15resize_bilinear17hda93123e9b5bf5b4E
	.cfi_endproc
	.section	.gcc_except_table._ZN12nepenthe_ops6resize15resize_bilinear17hda93123e9b5bf5b4E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table77:
.Lexception29:
	.byte	255
	.byte	155
	.uleb128 .Lttbase7-.Lttbaseref7
.Lttbaseref7:
	.byte	1
	.uleb128 .Lcst_end29-.Lcst_begin29
.Lcst_begin29:
	.uleb128 .Ltmp185-.Lfunc_begin29
	.uleb128 .Ltmp186-.Ltmp185
	.uleb128 .Ltmp189-.Lfunc_begin29
	.byte	0
	.uleb128 .Ltmp186-.Lfunc_begin29
	.uleb128 .Ltmp187-.Ltmp186
	.byte	0
	.byte	0
	.uleb128 .Ltmp187-.Lfunc_begin29
	.uleb128 .Ltmp188-.Ltmp187
	.uleb128 .Ltmp189-.Lfunc_begin29
	.byte	0
	.uleb128 .Ltmp190-.Lfunc_begin29
	.uleb128 .Ltmp191-.Ltmp190
	.uleb128 .Ltmp192-.Lfunc_begin29
	.byte	0
	.uleb128 .Ltmp193-.Lfunc_begin29
	.uleb128 .Ltmp194-.Ltmp193
	.uleb128 .Ltmp195-.Lfunc_begin29
	.byte	0
	.uleb128 .Ltmp194-.Lfunc_begin29
	.uleb128 .Ltmp198-.Ltmp194
	.byte	0
	.byte	0
	.uleb128 .Ltmp198-.Lfunc_begin29
	.uleb128 .Ltmp199-.Ltmp198
	.uleb128 .Ltmp202-.Lfunc_begin29
	.byte	0
	.uleb128 .Ltmp199-.Lfunc_begin29
	.uleb128 .Ltmp200-.Ltmp199
	.byte	0
	.byte	0
	.uleb128 .Ltmp200-.Lfunc_begin29
	.uleb128 .Ltmp201-.Ltmp200
	.uleb128 .Ltmp202-.Lfunc_begin29
	.byte	0
	.uleb128 .Ltmp205-.Lfunc_begin29
	.uleb128 .Ltmp206-.Ltmp205
	.uleb128 .Ltmp209-.Lfunc_begin29
	.byte	0
	.uleb128 .Ltmp206-.Lfunc_begin29
	.uleb128 .Ltmp207-.Ltmp206
	.byte	0
	.byte	0
	.uleb128 .Ltmp207-.Lfunc_begin29
	.uleb128 .Ltmp208-.Ltmp207
	.uleb128 .Ltmp209-.Lfunc_begin29
	.byte	0
	.uleb128 .Ltmp212-.Lfunc_begin29
	.uleb128 .Ltmp213-.Ltmp212
	.uleb128 .Ltmp214-.Lfunc_begin29
	.byte	0
	.uleb128 .Ltmp213-.Lfunc_begin29
	.uleb128 .Ltmp196-.Ltmp213
	.byte	0
	.byte	0
	.uleb128 .Ltmp196-.Lfunc_begin29
	.uleb128 .Ltmp218-.Ltmp196
	.uleb128 .Ltmp219-.Lfunc_begin29
	.byte	1
	.uleb128 .Ltmp218-.Lfunc_begin29
	.uleb128 .Lfunc_end77-.Ltmp218
	.byte	0
	.byte	0
.Lcst_end29:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase7:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN12nepenthe_ops7shuffle10unshuffled17h0548b23574526b41E.llvm.8749718453130272470,"ax",@progbits
	.hidden	_ZN12nepenthe_ops7shuffle10unshuffled17h0548b23574526b41E.llvm.8749718453130272470
	.globl	_ZN12nepenthe_ops7shuffle10unshuffled17h0548b23574526b41E.llvm.8749718453130272470
	.p2align	4
	.type	_ZN12nepenthe_ops7shuffle10unshuffled17h0548b23574526b41E.llvm.8749718453130272470,@function
_ZN12nepenthe_ops7shuffle10unshuffled17h0548b23574526b41E.llvm.8749718453130272470:
.Lfunc_begin30:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception30
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$88, %rsp
	.cfi_def_cfa_offset 144
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %r12
	movq	%rdi, %rbp
	leaq	8(%rsp), %rdi
	callq	_ZN12nepenthe_ops5fused5Batch4dims17h4f6978a2c8c926b8E
	movq	16(%rsp), %rax
	movq	24(%rsp), %rbx
	movq	%rax, 48(%rsp)
	movq	32(%rsp), %r15
	movq	%r15, 56(%rsp)
	imulq	8(%rsp), %rax
	movq	%rbx, %r14
	imulq	%r15, %r14
	imulq	%rax, %r14
	leaq	(,%r14,4), %r13
	movq	%r14, %rax
	shrq	$62, %rax
	setne	%al
	movabsq	$9223372036854775804, %rcx
	cmpq	%rcx, %r13
	seta	%cl
	orb	%al, %cl
	je	.LBB78_3
	xorl	%ebp, %ebp
.LBB78_2:
	movq	%rbp, %rdi
	movq	%r13, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.LBB78_3:
	testq	%r13, %r13
	je	.LBB78_4
	movq	%rbp, 40(%rsp)
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$4, %ebp
	movl	$4, %esi
	movq	%r13, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB78_2
	movq	%rax, %r8
	movq	%r14, %r13
	movq	40(%rsp), %rbp
	jmp	.LBB78_7
.LBB78_4:
	movl	$4, %r8d
	xorl	%r13d, %r13d
.LBB78_7:
	shrq	%rbx
	shrq	%r15
	imulq	%rbx, %r15
	testq	%r15, %r15
	je	.LBB78_8
	movq	%r14, %rax
	orq	%r15, %rax
	shrq	$32, %rax
	je	.LBB78_14
	movq	%r14, %rax
	xorl	%edx, %edx
	divq	%r15
	jmp	.LBB78_16
.LBB78_14:
	movl	%r14d, %eax
	xorl	%edx, %edx
	divl	%r15d
.LBB78_16:
	movq	%r14, %rcx
	subq	%rdx, %rcx
	movq	%r12, 64(%rsp)
	leaq	48(%rsp), %rdx
	movq	%rdx, 72(%rsp)
	leaq	56(%rsp), %rdx
	movq	%rdx, 80(%rsp)
	movq	%r8, %r12
	movq	%r8, 8(%rsp)
	movq	%rcx, 16(%rsp)
	movq	%r15, 24(%rsp)
	movq	$0, 32(%rsp)
.Ltmp220:
	leaq	64(%rsp), %rdi
	leaq	8(%rsp), %rdx
	movq	%rax, %rsi
	callq	_ZN117_$LT$rayon..iter..plumbing..bridge..Callback$LT$C$GT$$u20$as$u20$rayon..iter..plumbing..ProducerCallback$LT$I$GT$$GT$8callback17h40c11cd3d937e219E
.Ltmp221:
	movq	%r13, (%rbp)
	movq	%r12, 8(%rbp)
	movq	%r14, 16(%rbp)
	addq	$88, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB78_8:
	.cfi_def_cfa_offset 144
.Ltmp222:
	leaq	anon.a61a49ba1689e702c2a86003a4836971.130.llvm.13867215145974308402(%rip), %rdi
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.61.llvm.8749718453130272470(%rip), %rdx
	movl	$55, %esi
	movq	%r8, %r12
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp223:
	ud2
.LBB78_10:
.Ltmp224:
	movq	%rax, %rbx
	testq	%r13, %r13
	je	.LBB78_12
	shlq	$2, %r13
	movl	$4, %edx
	movq	%r12, %rdi
	movq	%r13, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB78_12:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end78:
	.size	_ZN12nepenthe_ops7shuffle10unshuffled17h0548b23574526b41E.llvm.8749718453130272470, .Lfunc_end78-_ZN12nepenthe_ops7shuffle10unshuffled17h0548b23574526b41E.llvm.8749718453130272470
	.cfi_endproc
	.section	.gcc_except_table._ZN12nepenthe_ops7shuffle10unshuffled17h0548b23574526b41E.llvm.8749718453130272470,"a",@progbits
	.p2align	2, 0x0
GCC_except_table78:
.Lexception30:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end30-.Lcst_begin30
.Lcst_begin30:
	.uleb128 .Lfunc_begin30-.Lfunc_begin30
	.uleb128 .Ltmp220-.Lfunc_begin30
	.byte	0
	.byte	0
	.uleb128 .Ltmp220-.Lfunc_begin30
	.uleb128 .Ltmp223-.Ltmp220
	.uleb128 .Ltmp224-.Lfunc_begin30
	.byte	0
	.uleb128 .Ltmp223-.Lfunc_begin30
	.uleb128 .Lfunc_end78-.Ltmp223
	.byte	0
	.byte	0
.Lcst_end30:
	.p2align	2, 0x0

	.section	.text._ZN12nepenthe_ops7shuffle13pixel_shuffle17hbfddab1cd39113dfE,"ax",@progbits
	.globl	_ZN12nepenthe_ops7shuffle13pixel_shuffle17hbfddab1cd39113dfE
	.p2align	4
	.type	_ZN12nepenthe_ops7shuffle13pixel_shuffle17hbfddab1cd39113dfE,@function
_ZN12nepenthe_ops7shuffle13pixel_shuffle17hbfddab1cd39113dfE:
.Lfunc_begin31:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception31
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	andq	$-64, %rsp
	subq	$512, %rsp
	.cfi_offset %rbx, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movq	%rsi, %r14
	movq	%rdi, %rbx
.Ltmp225:
	movq	%rsi, %rdi
	callq	_ZN96_$LT$burn_tensor..tensor..api..base..Tensor$LT$_$GT$$u20$as$u20$nepenthe_ops..fused..Fusible$GT$10is_fusible17h7bb1ed99e8fe253dE
.Ltmp226:
	testb	%al, %al
	je	.LBB79_2
.Ltmp227:
	movq	%rsp, %rdi
	movq	%r14, %rsi
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h253c4e711b513590E
.Ltmp228:
	testb	$3, 8(%rsp)
	jne	.LBB79_6
	addq	$8, %r14
	leaq	280(%rsp), %r15
	movl	$192, %edx
	movq	%r15, %rdi
	movq	%r14, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rdi
	movq	%r15, %rsi
	callq	_ZN12nepenthe_ops5fused5apply17hb5c71346d42c5935E
	jmp	.LBB79_3
.LBB79_2:
	movq	%rsp, %r15
	movl	$256, %edx
	movq	%r15, %rdi
	movq	%r14, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rdi
	movq	%r15, %rsi
	callq	*_ZN12nepenthe_ops7shuffle8composed17hfe571eeca8025fe7E@GOTPCREL(%rip)
.LBB79_3:
	movq	%rbx, %rax
	leaq	-24(%rbp), %rsp
	popq	%rbx
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB79_6:
	.cfi_def_cfa %rbp, 16
.Ltmp229:
	leaq	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.65(%rip), %rdi
	leaq	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.66(%rip), %rdx
	movl	$77, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp230:
	ud2
.LBB79_8:
.Ltmp231:
	movq	%rax, %rbx
.Ltmp232:
	movq	%r14, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp233:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB79_10:
.Ltmp234:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end79:
	.size	_ZN12nepenthe_ops7shuffle13pixel_shuffle17hbfddab1cd39113dfE, .Lfunc_end79-_ZN12nepenthe_ops7shuffle13pixel_shuffle17hbfddab1cd39113dfE
	.cfi_endproc
	.section	.gcc_except_table._ZN12nepenthe_ops7shuffle13pixel_shuffle17hbfddab1cd39113dfE,"a",@progbits
	.p2align	2, 0x0
GCC_except_table79:
.Lexception31:
	.byte	255
	.byte	155
	.uleb128 .Lttbase8-.Lttbaseref8
.Lttbaseref8:
	.byte	1
	.uleb128 .Lcst_end31-.Lcst_begin31
.Lcst_begin31:
	.uleb128 .Ltmp225-.Lfunc_begin31
	.uleb128 .Ltmp228-.Ltmp225
	.uleb128 .Ltmp231-.Lfunc_begin31
	.byte	0
	.uleb128 .Ltmp228-.Lfunc_begin31
	.uleb128 .Ltmp229-.Ltmp228
	.byte	0
	.byte	0
	.uleb128 .Ltmp229-.Lfunc_begin31
	.uleb128 .Ltmp230-.Ltmp229
	.uleb128 .Ltmp231-.Lfunc_begin31
	.byte	0
	.uleb128 .Ltmp232-.Lfunc_begin31
	.uleb128 .Ltmp233-.Ltmp232
	.uleb128 .Ltmp234-.Lfunc_begin31
	.byte	1
	.uleb128 .Ltmp233-.Lfunc_begin31
	.uleb128 .Lfunc_end79-.Ltmp233
	.byte	0
	.byte	0
.Lcst_end31:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase8:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN12nepenthe_ops7shuffle15pixel_unshuffle17h70d185e66533c803E,"ax",@progbits
	.globl	_ZN12nepenthe_ops7shuffle15pixel_unshuffle17h70d185e66533c803E
	.p2align	4
	.type	_ZN12nepenthe_ops7shuffle15pixel_unshuffle17h70d185e66533c803E,@function
_ZN12nepenthe_ops7shuffle15pixel_unshuffle17h70d185e66533c803E:
.Lfunc_begin32:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception32
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	andq	$-64, %rsp
	subq	$512, %rsp
	.cfi_offset %rbx, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movq	%rsi, %r14
	movq	%rdi, %rbx
.Ltmp235:
	movq	%rsi, %rdi
	callq	_ZN96_$LT$burn_tensor..tensor..api..base..Tensor$LT$_$GT$$u20$as$u20$nepenthe_ops..fused..Fusible$GT$10is_fusible17h7bb1ed99e8fe253dE
.Ltmp236:
	testb	%al, %al
	je	.LBB80_2
.Ltmp237:
	movq	%rsp, %rdi
	movq	%r14, %rsi
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h253c4e711b513590E
.Ltmp238:
	movl	24(%rsp), %eax
	orl	16(%rsp), %eax
	testb	$1, %al
	jne	.LBB80_6
	addq	$8, %r14
	leaq	280(%rsp), %r15
	movl	$192, %edx
	movq	%r15, %rdi
	movq	%r14, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rdi
	movq	%r15, %rsi
	callq	_ZN12nepenthe_ops5fused5apply17h90dccf9b588485f3E
	jmp	.LBB80_3
.LBB80_2:
	movq	%rsp, %r15
	movl	$256, %edx
	movq	%r15, %rdi
	movq	%r14, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rdi
	movq	%r15, %rsi
	callq	*_ZN12nepenthe_ops7shuffle16composed_inverse17hc0c963d47abe2c65E@GOTPCREL(%rip)
.LBB80_3:
	movq	%rbx, %rax
	leaq	-24(%rbp), %rsp
	popq	%rbx
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB80_6:
	.cfi_def_cfa %rbp, 16
.Ltmp239:
	leaq	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.67(%rip), %rdi
	leaq	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.68(%rip), %rdx
	movl	$41, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp240:
	ud2
.LBB80_8:
.Ltmp241:
	movq	%rax, %rbx
.Ltmp242:
	movq	%r14, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp243:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB80_10:
.Ltmp244:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end80:
	.size	_ZN12nepenthe_ops7shuffle15pixel_unshuffle17h70d185e66533c803E, .Lfunc_end80-_ZN12nepenthe_ops7shuffle15pixel_unshuffle17h70d185e66533c803E
	.cfi_endproc
	.section	.gcc_except_table._ZN12nepenthe_ops7shuffle15pixel_unshuffle17h70d185e66533c803E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table80:
.Lexception32:
	.byte	255
	.byte	155
	.uleb128 .Lttbase9-.Lttbaseref9
.Lttbaseref9:
	.byte	1
	.uleb128 .Lcst_end32-.Lcst_begin32
.Lcst_begin32:
	.uleb128 .Ltmp235-.Lfunc_begin32
	.uleb128 .Ltmp238-.Ltmp235
	.uleb128 .Ltmp241-.Lfunc_begin32
	.byte	0
	.uleb128 .Ltmp238-.Lfunc_begin32
	.uleb128 .Ltmp239-.Ltmp238
	.byte	0
	.byte	0
	.uleb128 .Ltmp239-.Lfunc_begin32
	.uleb128 .Ltmp240-.Ltmp239
	.uleb128 .Ltmp241-.Lfunc_begin32
	.byte	0
	.uleb128 .Ltmp242-.Lfunc_begin32
	.uleb128 .Ltmp243-.Ltmp242
	.uleb128 .Ltmp244-.Lfunc_begin32
	.byte	1
	.uleb128 .Ltmp243-.Lfunc_begin32
	.uleb128 .Lfunc_end80-.Ltmp243
	.byte	0
	.byte	0
.Lcst_end32:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase9:
	.byte	0
	.p2align	2, 0x0

	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI81_0:
	.long	0
	.long	1
	.long	3
	.long	5
	.section	.text._ZN12nepenthe_ops7shuffle16composed_inverse17hc0c963d47abe2c65E,"ax",@progbits
	.globl	_ZN12nepenthe_ops7shuffle16composed_inverse17hc0c963d47abe2c65E
	.p2align	4
	.type	_ZN12nepenthe_ops7shuffle16composed_inverse17hc0c963d47abe2c65E,@function
_ZN12nepenthe_ops7shuffle16composed_inverse17hc0c963d47abe2c65E:
.Lfunc_begin33:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception33
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$640, %rsp
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movq	%rsi, %r14
	movq	%rdi, 8(%rsp)
.Ltmp245:
	leaq	64(%rsp), %rdi
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h253c4e711b513590E
.Ltmp246:
	movq	64(%rsp), %r12
	movq	72(%rsp), %r15
	movq	80(%rsp), %r13
	movq	88(%rsp), %rbx
	leaq	64(%rsp), %rdi
	movl	$256, %edx
	movq	%r14, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	shrq	%r13
	shrq	%rbx
	movq	%r12, 16(%rsp)
	movq	%r15, 24(%rsp)
	movq	%r13, 32(%rsp)
	movq	$2, 40(%rsp)
	movq	%rbx, 48(%rsp)
	movq	$2, 56(%rsp)
	leaq	320(%rsp), %r14
	leaq	16(%rsp), %rdx
	movq	%r14, %rdi
	leaq	64(%rsp), %rsi
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17h2c17852ef07f426bE
	movaps	.LCPI81_0(%rip), %xmm0
	movaps	%xmm0, 16(%rsp)
	movabsq	$17179869186, %rax
	movq	%rax, 32(%rsp)
	leaq	64(%rsp), %rdi
	leaq	16(%rsp), %rdx
	movq	%r14, %rsi
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7permute17hc75a03d7ad19a6d3E
	shlq	$2, %r15
	movq	%r12, 320(%rsp)
	movq	%r15, 328(%rsp)
	movq	%r13, 336(%rsp)
	movq	%rbx, 344(%rsp)
	leaq	320(%rsp), %rdx
	movq	8(%rsp), %rbx
	movq	%rbx, %rdi
	leaq	64(%rsp), %rsi
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17h6e11f29954b5245aE
	movq	%rbx, %rax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB81_3:
	.cfi_def_cfa %rbp, 16
.Ltmp247:
	movq	%rax, %rbx
.Ltmp248:
	movq	%r14, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp249:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB81_2:
.Ltmp250:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end81:
	.size	_ZN12nepenthe_ops7shuffle16composed_inverse17hc0c963d47abe2c65E, .Lfunc_end81-_ZN12nepenthe_ops7shuffle16composed_inverse17hc0c963d47abe2c65E
	.cfi_endproc
	.section	.gcc_except_table._ZN12nepenthe_ops7shuffle16composed_inverse17hc0c963d47abe2c65E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table81:
.Lexception33:
	.byte	255
	.byte	155
	.uleb128 .Lttbase10-.Lttbaseref10
.Lttbaseref10:
	.byte	1
	.uleb128 .Lcst_end33-.Lcst_begin33
.Lcst_begin33:
	.uleb128 .Ltmp245-.Lfunc_begin33
	.uleb128 .Ltmp246-.Ltmp245
	.uleb128 .Ltmp247-.Lfunc_begin33
	.byte	0
	.uleb128 .Ltmp246-.Lfunc_begin33
	.uleb128 .Ltmp248-.Ltmp246
	.byte	0
	.byte	0
	.uleb128 .Ltmp248-.Lfunc_begin33
	.uleb128 .Ltmp249-.Ltmp248
	.uleb128 .Ltmp250-.Lfunc_begin33
	.byte	1
	.uleb128 .Ltmp249-.Lfunc_begin33
	.uleb128 .Lfunc_end81-.Ltmp249
	.byte	0
	.byte	0
.Lcst_end33:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase10:
	.byte	0
	.p2align	2, 0x0

	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI82_0:
	.long	0
	.long	1
	.long	4
	.long	2
	.section	.text._ZN12nepenthe_ops7shuffle8composed17hfe571eeca8025fe7E,"ax",@progbits
	.globl	_ZN12nepenthe_ops7shuffle8composed17hfe571eeca8025fe7E
	.p2align	4
	.type	_ZN12nepenthe_ops7shuffle8composed17hfe571eeca8025fe7E,@function
_ZN12nepenthe_ops7shuffle8composed17hfe571eeca8025fe7E:
.Lfunc_begin34:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception34
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$640, %rsp
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movq	%rsi, %r14
	movq	%rdi, 8(%rsp)
.Ltmp251:
	leaq	64(%rsp), %rdi
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h253c4e711b513590E
.Ltmp252:
	movq	64(%rsp), %r12
	movq	72(%rsp), %r13
	movq	80(%rsp), %rbx
	movq	88(%rsp), %r15
	leaq	64(%rsp), %rdi
	movl	$256, %edx
	movq	%r14, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	shrq	$2, %r13
	movq	%r12, 16(%rsp)
	movq	%r13, 24(%rsp)
	movq	$2, 32(%rsp)
	movq	$2, 40(%rsp)
	movq	%rbx, 48(%rsp)
	movq	%r15, 56(%rsp)
	leaq	320(%rsp), %r14
	leaq	16(%rsp), %rdx
	movq	%r14, %rdi
	leaq	64(%rsp), %rsi
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17h2c17852ef07f426bE
	movaps	.LCPI82_0(%rip), %xmm0
	movaps	%xmm0, 16(%rsp)
	movabsq	$12884901893, %rax
	movq	%rax, 32(%rsp)
	leaq	64(%rsp), %rdi
	leaq	16(%rsp), %rdx
	movq	%r14, %rsi
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7permute17hc75a03d7ad19a6d3E
	addq	%rbx, %rbx
	addq	%r15, %r15
	movq	%r12, 320(%rsp)
	movq	%r13, 328(%rsp)
	movq	%rbx, 336(%rsp)
	movq	%r15, 344(%rsp)
	leaq	320(%rsp), %rdx
	movq	8(%rsp), %rbx
	movq	%rbx, %rdi
	leaq	64(%rsp), %rsi
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17h6e11f29954b5245aE
	movq	%rbx, %rax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB82_3:
	.cfi_def_cfa %rbp, 16
.Ltmp253:
	movq	%rax, %rbx
.Ltmp254:
	movq	%r14, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp255:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB82_2:
.Ltmp256:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end82:
	.size	_ZN12nepenthe_ops7shuffle8composed17hfe571eeca8025fe7E, .Lfunc_end82-_ZN12nepenthe_ops7shuffle8composed17hfe571eeca8025fe7E
	.cfi_endproc
	.section	.gcc_except_table._ZN12nepenthe_ops7shuffle8composed17hfe571eeca8025fe7E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table82:
.Lexception34:
	.byte	255
	.byte	155
	.uleb128 .Lttbase11-.Lttbaseref11
.Lttbaseref11:
	.byte	1
	.uleb128 .Lcst_end34-.Lcst_begin34
.Lcst_begin34:
	.uleb128 .Ltmp251-.Lfunc_begin34
	.uleb128 .Ltmp252-.Ltmp251
	.uleb128 .Ltmp253-.Lfunc_begin34
	.byte	0
	.uleb128 .Ltmp252-.Lfunc_begin34
	.uleb128 .Ltmp254-.Ltmp252
	.byte	0
	.byte	0
	.uleb128 .Ltmp254-.Lfunc_begin34
	.uleb128 .Ltmp255-.Ltmp254
	.uleb128 .Ltmp256-.Lfunc_begin34
	.byte	1
	.uleb128 .Ltmp255-.Lfunc_begin34
	.uleb128 .Lfunc_end82-.Ltmp255
	.byte	0
	.byte	0
.Lcst_end34:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase11:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN12nepenthe_ops7shuffle8shuffled17h458dd9205d81837dE.llvm.8749718453130272470,"ax",@progbits
	.hidden	_ZN12nepenthe_ops7shuffle8shuffled17h458dd9205d81837dE.llvm.8749718453130272470
	.globl	_ZN12nepenthe_ops7shuffle8shuffled17h458dd9205d81837dE.llvm.8749718453130272470
	.p2align	4
	.type	_ZN12nepenthe_ops7shuffle8shuffled17h458dd9205d81837dE.llvm.8749718453130272470,@function
_ZN12nepenthe_ops7shuffle8shuffled17h458dd9205d81837dE.llvm.8749718453130272470:
.Lfunc_begin35:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception35
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$72, %rsp
	.cfi_def_cfa_offset 128
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %r12
	movq	%rdi, %rbx
	movq	%rsp, %rdi
	callq	_ZN12nepenthe_ops5fused5Batch4dims17h4f6978a2c8c926b8E
	movq	8(%rsp), %rax
	movq	16(%rsp), %r15
	movq	24(%rsp), %rcx
	movq	%rcx, 32(%rsp)
	movq	(%rsp), %r14
	imulq	%rax, %r14
	shrq	$2, %rax
	movq	%rax, 40(%rsp)
	imulq	%rcx, %r15
	imulq	%r15, %r14
	leaq	(,%r14,4), %r13
	movq	%r14, %rax
	shrq	$62, %rax
	setne	%al
	movabsq	$9223372036854775804, %rcx
	cmpq	%rcx, %r13
	seta	%cl
	orb	%al, %cl
	je	.LBB83_3
	xorl	%ebp, %ebp
.LBB83_2:
	movq	%rbp, %rdi
	movq	%r13, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.LBB83_3:
	testq	%r13, %r13
	je	.LBB83_4
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$4, %ebp
	movl	$4, %esi
	movq	%r13, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB83_2
	movq	%r14, %r13
	movq	%rax, %rbp
	shlq	$2, %r15
	testq	%r15, %r15
	je	.LBB83_8
.LBB83_13:
	movq	%r14, %rax
	orq	%r15, %rax
	shrq	$32, %rax
	je	.LBB83_14
	movq	%r14, %rax
	xorl	%edx, %edx
	divq	%r15
	jmp	.LBB83_16
.LBB83_4:
	movl	$4, %ebp
	xorl	%r13d, %r13d
	shlq	$2, %r15
	testq	%r15, %r15
	jne	.LBB83_13
.LBB83_8:
.Ltmp259:
	leaq	anon.a61a49ba1689e702c2a86003a4836971.130.llvm.13867215145974308402(%rip), %rdi
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.69.llvm.8749718453130272470(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp260:
	ud2
.LBB83_14:
	movl	%r14d, %eax
	xorl	%edx, %edx
	divl	%r15d
.LBB83_16:
	movq	%r14, %rcx
	subq	%rdx, %rcx
	movq	%r12, 48(%rsp)
	leaq	40(%rsp), %rdx
	movq	%rdx, 56(%rsp)
	leaq	32(%rsp), %rdx
	movq	%rdx, 64(%rsp)
	movq	%rbp, (%rsp)
	movq	%rcx, 8(%rsp)
	movq	%r15, 16(%rsp)
	movq	$0, 24(%rsp)
.Ltmp257:
	leaq	48(%rsp), %rdi
	movq	%rsp, %rdx
	movq	%rax, %rsi
	callq	_ZN117_$LT$rayon..iter..plumbing..bridge..Callback$LT$C$GT$$u20$as$u20$rayon..iter..plumbing..ProducerCallback$LT$I$GT$$GT$8callback17hfbcd6c5f3532809aE
.Ltmp258:
	movq	%r13, (%rbx)
	movq	%rbp, 8(%rbx)
	movq	%r14, 16(%rbx)
	addq	$72, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB83_10:
	.cfi_def_cfa_offset 128
.Ltmp261:
	movq	%rax, %rbx
	testq	%r13, %r13
	je	.LBB83_12
	shlq	$2, %r13
	movl	$4, %edx
	movq	%rbp, %rdi
	movq	%r13, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB83_12:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end83:
	.size	_ZN12nepenthe_ops7shuffle8shuffled17h458dd9205d81837dE.llvm.8749718453130272470, .Lfunc_end83-_ZN12nepenthe_ops7shuffle8shuffled17h458dd9205d81837dE.llvm.8749718453130272470
	.cfi_endproc
	.section	.gcc_except_table._ZN12nepenthe_ops7shuffle8shuffled17h458dd9205d81837dE.llvm.8749718453130272470,"a",@progbits
	.p2align	2, 0x0
GCC_except_table83:
.Lexception35:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end35-.Lcst_begin35
.Lcst_begin35:
	.uleb128 .Lfunc_begin35-.Lfunc_begin35
	.uleb128 .Ltmp259-.Lfunc_begin35
	.byte	0
	.byte	0
	.uleb128 .Ltmp259-.Lfunc_begin35
	.uleb128 .Ltmp258-.Ltmp259
	.uleb128 .Ltmp261-.Lfunc_begin35
	.byte	0
	.uleb128 .Ltmp258-.Lfunc_begin35
	.uleb128 .Lfunc_end83-.Ltmp258
	.byte	0
	.byte	0
.Lcst_end35:
	.p2align	2, 0x0

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI84_0:
	.long	0x7fffffff
	.section	.text._ZN12nepenthe_ops8absolute18sum_of_differences4avx217h19f990b4ee16b7eeE,"ax",@progbits
	.p2align	4
	.type	_ZN12nepenthe_ops8absolute18sum_of_differences4avx217h19f990b4ee16b7eeE,@function
_ZN12nepenthe_ops8absolute18sum_of_differences4avx217h19f990b4ee16b7eeE:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, -8(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, -40(%rsp)
	vmovups	%ymm0, -72(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	testq	%rcx, %rcx
	je	.LBB84_16
	movq	%rsi, %r9
	leaq	15(%rsi), %rdx
	shrq	$4, %rdx
	leaq	15(%rcx), %rax
	shrq	$4, %rax
	cmpq	%rdx, %rax
	cmovaeq	%rdx, %rax
	testq	%rax, %rax
	je	.LBB84_16
	xorl	%r8d, %r8d
	movl	$16, %edx
	vbroadcastss	.LCPI84_0(%rip), %xmm0
	vbroadcastss	.LCPI84_0(%rip), %ymm1
	movq	-8(%rsp), %r10
	movq	%rdi, %r11
	movq	%r9, %rsi
	movq	%rcx, %r14
	jmp	.LBB84_3
	.p2align	4
.LBB84_14:
	incq	%r8
	addq	$-16, %r14
	addq	$-16, %rsi
	addq	$64, %r11
	addq	$64, %r10
	cmpq	%rax, %r8
	je	.LBB84_15
.LBB84_3:
	cmpq	%rsi, %r14
	movq	%rsi, %rbx
	cmovbq	%r14, %rbx
	cmpq	$16, %rbx
	cmovaeq	%rdx, %rbx
	movq	%r8, %rbp
	shlq	$4, %rbp
	movq	%r9, %r12
	subq	%rbp, %r12
	movq	%rcx, %r15
	subq	%rbp, %r15
	cmpq	%r12, %r15
	cmovaeq	%r12, %r15
	cmpq	$16, %r15
	movl	$16, %r12d
	cmovbq	%r15, %r12
	testq	%r15, %r15
	je	.LBB84_14
	cmpq	$4, %r15
	jae	.LBB84_6
	xorl	%r13d, %r13d
	jmp	.LBB84_13
	.p2align	4
.LBB84_6:
	cmpq	$16, %r15
	jae	.LBB84_8
	xorl	%r13d, %r13d
	jmp	.LBB84_10
.LBB84_8:
	movl	%r12d, %r13d
	vmovups	(%rdi,%rbp,4), %ymm2
	vmovups	32(%rdi,%rbp,4), %ymm3
	movq	-8(%rsp), %r15
	vsubps	(%r15,%rbp,4), %ymm2, %ymm2
	vsubps	32(%r15,%rbp,4), %ymm3, %ymm3
	vandps	%ymm1, %ymm2, %ymm2
	vandps	%ymm1, %ymm3, %ymm3
	vaddps	-72(%rsp), %ymm2, %ymm2
	vaddps	-40(%rsp), %ymm3, %ymm3
	andl	$16, %r13d
	vmovups	%ymm2, -72(%rsp)
	vmovups	%ymm3, -40(%rsp)
	cmpq	%r13, %r12
	je	.LBB84_14
	testb	$12, %r12b
	je	.LBB84_13
.LBB84_10:
	movq	%r13, %rbp
	movl	%ebx, %r15d
	andl	$28, %r15d
	movl	%r12d, %r13d
	andl	$28, %r13d
	.p2align	4
.LBB84_11:
	vmovups	(%r11,%rbp,4), %xmm2
	vsubps	(%r10,%rbp,4), %xmm2, %xmm2
	vandps	%xmm0, %xmm2, %xmm2
	vaddps	-72(%rsp,%rbp,4), %xmm2, %xmm2
	vmovups	%xmm2, -72(%rsp,%rbp,4)
	addq	$4, %rbp
	cmpq	%rbp, %r15
	jne	.LBB84_11
	cmpq	%r13, %r12
	je	.LBB84_14
	.p2align	4
.LBB84_13:
	vmovss	(%r11,%r13,4), %xmm2
	vsubss	(%r10,%r13,4), %xmm2, %xmm2
	vandps	%xmm0, %xmm2, %xmm2
	vaddss	-72(%rsp,%r13,4), %xmm2, %xmm2
	vmovss	%xmm2, -72(%rsp,%r13,4)
	incq	%r13
	cmpq	%r13, %rbx
	jne	.LBB84_13
	jmp	.LBB84_14
.LBB84_15:
	vmovss	-72(%rsp), %xmm0
	vaddss	-68(%rsp), %xmm0, %xmm0
	vaddss	-64(%rsp), %xmm0, %xmm0
	vaddss	-60(%rsp), %xmm0, %xmm0
	vaddss	-56(%rsp), %xmm0, %xmm0
	vaddss	-52(%rsp), %xmm0, %xmm0
	vaddss	-48(%rsp), %xmm0, %xmm0
	vaddss	-44(%rsp), %xmm0, %xmm0
	vaddss	-40(%rsp), %xmm0, %xmm0
	vaddss	-36(%rsp), %xmm0, %xmm0
	vaddss	-32(%rsp), %xmm0, %xmm0
	vaddss	-28(%rsp), %xmm0, %xmm0
	vaddss	-24(%rsp), %xmm0, %xmm0
	vaddss	-20(%rsp), %xmm0, %xmm0
	vaddss	-16(%rsp), %xmm0, %xmm0
	vaddss	-12(%rsp), %xmm0, %xmm0
.LBB84_16:
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	vzeroupper
	retq
.Lfunc_end84:
	.size	_ZN12nepenthe_ops8absolute18sum_of_differences4avx217h19f990b4ee16b7eeE, .Lfunc_end84-_ZN12nepenthe_ops8absolute18sum_of_differences4avx217h19f990b4ee16b7eeE
	.cfi_endproc

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI85_0:
	.long	0x7fffffff
	.section	.text._ZN12nepenthe_ops8absolute18sum_of_differences6avx51217h35c8812ecfec72e2E,"ax",@progbits
	.p2align	4
	.type	_ZN12nepenthe_ops8absolute18sum_of_differences6avx51217h35c8812ecfec72e2E,@function
_ZN12nepenthe_ops8absolute18sum_of_differences6avx51217h35c8812ecfec72e2E:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%zmm0, -72(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	testq	%rcx, %rcx
	je	.LBB85_10
	leaq	15(%rsi), %r8
	shrq	$4, %r8
	leaq	15(%rcx), %rax
	shrq	$4, %rax
	cmpq	%r8, %rax
	cmovaeq	%r8, %rax
	testq	%rax, %rax
	je	.LBB85_10
	xorl	%r8d, %r8d
	movl	$16, %r9d
	vbroadcastss	.LCPI85_0(%rip), %xmm0
	vbroadcastss	.LCPI85_0(%rip), %zmm1
	movq	%rdx, %r10
	movq	%rsi, %r11
	movq	%rcx, %rbx
	movq	%rdi, %r14
	jmp	.LBB85_3
	.p2align	4
.LBB85_8:
	incq	%r8
	addq	$64, %r14
	addq	$-16, %rbx
	addq	$-16, %r11
	addq	$64, %r10
	cmpq	%rax, %r8
	je	.LBB85_9
.LBB85_3:
	cmpq	%r11, %rbx
	movq	%r11, %r15
	cmovbq	%rbx, %r15
	cmpq	$16, %r15
	cmovaeq	%r9, %r15
	movq	%r8, %r13
	shlq	$4, %r13
	movq	%rsi, %rbp
	subq	%r13, %rbp
	movq	%rcx, %r12
	subq	%r13, %r12
	cmpq	%rbp, %r12
	cmovaeq	%rbp, %r12
	cmpq	$16, %r12
	movl	$16, %ebp
	cmovbq	%r12, %rbp
	testq	%r12, %r12
	je	.LBB85_8
	cmpq	$16, %r12
	jae	.LBB85_6
	xorl	%r12d, %r12d
	jmp	.LBB85_7
	.p2align	4
.LBB85_6:
	movl	%ebp, %r12d
	andl	$16, %r12d
	vmovups	(%rdi,%r13,4), %zmm2
	vsubps	(%rdx,%r13,4), %zmm2, %zmm2
	vandps	%zmm1, %zmm2, %zmm2
	vaddps	-72(%rsp), %zmm2, %zmm2
	vmovups	%zmm2, -72(%rsp)
	cmpq	%r12, %rbp
	je	.LBB85_8
	.p2align	4
.LBB85_7:
	vmovss	(%r14,%r12,4), %xmm2
	vsubss	(%r10,%r12,4), %xmm2, %xmm2
	vandps	%xmm0, %xmm2, %xmm2
	vaddss	-72(%rsp,%r12,4), %xmm2, %xmm2
	vmovss	%xmm2, -72(%rsp,%r12,4)
	incq	%r12
	cmpq	%r12, %r15
	jne	.LBB85_7
	jmp	.LBB85_8
.LBB85_9:
	vmovss	-72(%rsp), %xmm0
	vaddss	-68(%rsp), %xmm0, %xmm0
	vaddss	-64(%rsp), %xmm0, %xmm0
	vaddss	-60(%rsp), %xmm0, %xmm0
	vaddss	-56(%rsp), %xmm0, %xmm0
	vaddss	-52(%rsp), %xmm0, %xmm0
	vaddss	-48(%rsp), %xmm0, %xmm0
	vaddss	-44(%rsp), %xmm0, %xmm0
	vaddss	-40(%rsp), %xmm0, %xmm0
	vaddss	-36(%rsp), %xmm0, %xmm0
	vaddss	-32(%rsp), %xmm0, %xmm0
	vaddss	-28(%rsp), %xmm0, %xmm0
	vaddss	-24(%rsp), %xmm0, %xmm0
	vaddss	-20(%rsp), %xmm0, %xmm0
	vaddss	-16(%rsp), %xmm0, %xmm0
	vaddss	-12(%rsp), %xmm0, %xmm0
.LBB85_10:
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	vzeroupper
	retq
.Lfunc_end85:
	.size	_ZN12nepenthe_ops8absolute18sum_of_differences6avx51217h35c8812ecfec72e2E, .Lfunc_end85-_ZN12nepenthe_ops8absolute18sum_of_differences6avx51217h35c8812ecfec72e2E
	.cfi_endproc

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI86_0:
	.long	0x80000000
	.section	.text._ZN12nepenthe_ops8absolute6slopes4avx217h515b316dea7d49b6E.llvm.8749718453130272470,"ax",@progbits
	.hidden	_ZN12nepenthe_ops8absolute6slopes4avx217h515b316dea7d49b6E.llvm.8749718453130272470
	.globl	_ZN12nepenthe_ops8absolute6slopes4avx217h515b316dea7d49b6E.llvm.8749718453130272470
	.p2align	4
	.type	_ZN12nepenthe_ops8absolute6slopes4avx217h515b316dea7d49b6E.llvm.8749718453130272470,@function
_ZN12nepenthe_ops8absolute6slopes4avx217h515b316dea7d49b6E.llvm.8749718453130272470:
	.cfi_startproc
	cmpq	%r9, %rsi
	cmovbq	%rsi, %r9
	cmpq	%r9, %rcx
	cmovbq	%rcx, %r9
	testq	%r9, %r9
	je	.LBB86_13
	vbroadcastss	.LCPI86_0(%rip), %xmm1
	vxorps	%xmm1, %xmm0, %xmm1
	cmpq	$4, %r9
	jae	.LBB86_4
	xorl	%eax, %eax
	jmp	.LBB86_3
.LBB86_4:
	movabsq	$2305843009213693920, %rcx
	cmpq	$32, %r9
	jae	.LBB86_6
	xorl	%eax, %eax
	jmp	.LBB86_10
.LBB86_6:
	movq	%r9, %rax
	andq	%rcx, %rax
	vbroadcastss	%xmm1, %ymm2
	vbroadcastss	%xmm0, %ymm3
	leaq	(,%r9,4), %rsi
	andq	$-128, %rsi
	xorl	%r10d, %r10d
	.p2align	4
.LBB86_7:
	vmovups	(%rdi,%r10), %ymm4
	vmovups	32(%rdi,%r10), %ymm5
	vmovups	64(%rdi,%r10), %ymm6
	vmovups	96(%rdi,%r10), %ymm7
	vmovups	(%rdx,%r10), %ymm8
	vmovups	32(%rdx,%r10), %ymm9
	vmovups	64(%rdx,%r10), %ymm10
	vmovups	96(%rdx,%r10), %ymm11
	vcmpltps	%ymm4, %ymm8, %ymm12
	vcmpltps	%ymm5, %ymm9, %ymm13
	vcmpltps	%ymm6, %ymm10, %ymm14
	vcmpltps	%ymm7, %ymm11, %ymm15
	vandps	%ymm3, %ymm12, %ymm12
	vandps	%ymm3, %ymm13, %ymm13
	vandps	%ymm3, %ymm14, %ymm14
	vandps	%ymm3, %ymm15, %ymm15
	vcmpltps	%ymm8, %ymm4, %ymm4
	vcmpltps	%ymm9, %ymm5, %ymm5
	vcmpltps	%ymm10, %ymm6, %ymm6
	vcmpltps	%ymm11, %ymm7, %ymm7
	vblendvps	%ymm4, %ymm2, %ymm12, %ymm4
	vblendvps	%ymm5, %ymm2, %ymm13, %ymm5
	vblendvps	%ymm6, %ymm2, %ymm14, %ymm6
	vblendvps	%ymm7, %ymm2, %ymm15, %ymm7
	vmovups	%ymm4, (%r8,%r10)
	vmovups	%ymm5, 32(%r8,%r10)
	vmovups	%ymm6, 64(%r8,%r10)
	vmovups	%ymm7, 96(%r8,%r10)
	subq	$-128, %r10
	cmpq	%r10, %rsi
	jne	.LBB86_7
	cmpq	%rax, %r9
	je	.LBB86_13
	testb	$28, %r9b
	je	.LBB86_3
.LBB86_10:
	movq	%rax, %rsi
	addq	$28, %rcx
	movq	%rcx, %rax
	andq	%r9, %rax
	vbroadcastss	%xmm1, %xmm2
	vbroadcastss	%xmm0, %xmm3
	.p2align	4
.LBB86_11:
	vmovups	(%rdi,%rsi,4), %xmm4
	vmovups	(%rdx,%rsi,4), %xmm5
	vcmpltps	%xmm4, %xmm5, %xmm6
	vandps	%xmm3, %xmm6, %xmm6
	vcmpltps	%xmm5, %xmm4, %xmm4
	vblendvps	%xmm4, %xmm2, %xmm6, %xmm4
	vmovups	%xmm4, (%r8,%rsi,4)
	addq	$4, %rsi
	cmpq	%rsi, %rax
	jne	.LBB86_11
	jmp	.LBB86_12
.LBB86_3:
	vmovss	(%rdi,%rax,4), %xmm2
	vmovss	(%rdx,%rax,4), %xmm3
	vcmpltss	%xmm2, %xmm3, %xmm4
	vandps	%xmm0, %xmm4, %xmm4
	vcmpltss	%xmm3, %xmm2, %xmm2
	vblendvps	%xmm2, %xmm1, %xmm4, %xmm2
	vmovss	%xmm2, (%r8,%rax,4)
	incq	%rax
.LBB86_12:
	cmpq	%rax, %r9
	jne	.LBB86_3
.LBB86_13:
	vzeroupper
	retq
.Lfunc_end86:
	.size	_ZN12nepenthe_ops8absolute6slopes4avx217h515b316dea7d49b6E.llvm.8749718453130272470, .Lfunc_end86-_ZN12nepenthe_ops8absolute6slopes4avx217h515b316dea7d49b6E.llvm.8749718453130272470
	.cfi_endproc

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI87_0:
	.long	0x80000000
	.section	.text._ZN12nepenthe_ops8absolute6slopes6avx51217h2ae22d795f54a3dbE.llvm.8749718453130272470,"ax",@progbits
	.hidden	_ZN12nepenthe_ops8absolute6slopes6avx51217h2ae22d795f54a3dbE.llvm.8749718453130272470
	.globl	_ZN12nepenthe_ops8absolute6slopes6avx51217h2ae22d795f54a3dbE.llvm.8749718453130272470
	.p2align	4
	.type	_ZN12nepenthe_ops8absolute6slopes6avx51217h2ae22d795f54a3dbE.llvm.8749718453130272470,@function
_ZN12nepenthe_ops8absolute6slopes6avx51217h2ae22d795f54a3dbE.llvm.8749718453130272470:
	.cfi_startproc
	cmpq	%r9, %rsi
	cmovbq	%rsi, %r9
	cmpq	%r9, %rcx
	cmovbq	%rcx, %r9
	testq	%r9, %r9
	je	.LBB87_13
	vxorps	.LCPI87_0(%rip){1to4}, %xmm0, %xmm1
	cmpq	$8, %r9
	jae	.LBB87_4
	xorl	%eax, %eax
	jmp	.LBB87_3
.LBB87_4:
	movabsq	$2305843009213693888, %rcx
	cmpq	$64, %r9
	jae	.LBB87_6
	xorl	%eax, %eax
	jmp	.LBB87_10
.LBB87_6:
	movq	%r9, %rax
	andq	%rcx, %rax
	vbroadcastss	%xmm1, %zmm2
	vbroadcastss	%xmm0, %zmm3
	movq	%r9, %rsi
	andq	$-64, %rsi
	shlq	$2, %rsi
	xorl	%r10d, %r10d
	.p2align	4
.LBB87_7:
	vmovups	(%rdi,%r10), %zmm4
	vmovups	64(%rdi,%r10), %zmm5
	vmovups	128(%rdi,%r10), %zmm6
	vmovups	192(%rdi,%r10), %zmm7
	vmovups	(%rdx,%r10), %zmm8
	vmovups	64(%rdx,%r10), %zmm9
	vmovups	128(%rdx,%r10), %zmm10
	vmovups	192(%rdx,%r10), %zmm11
	vcmpltps	%zmm4, %zmm8, %k1
	vcmpltps	%zmm5, %zmm9, %k2
	vcmpltps	%zmm6, %zmm10, %k3
	vcmpltps	%zmm7, %zmm11, %k4
	vmovaps	%zmm3, %zmm12 {%k1} {z}
	vmovaps	%zmm3, %zmm13 {%k2} {z}
	vmovaps	%zmm3, %zmm14 {%k3} {z}
	vmovaps	%zmm3, %zmm15 {%k4} {z}
	vcmpltps	%zmm8, %zmm4, %k1
	vcmpltps	%zmm9, %zmm5, %k2
	vcmpltps	%zmm10, %zmm6, %k3
	vcmpltps	%zmm11, %zmm7, %k4
	vmovaps	%zmm2, %zmm12 {%k1}
	vmovaps	%zmm2, %zmm13 {%k2}
	vmovaps	%zmm2, %zmm14 {%k3}
	vmovaps	%zmm2, %zmm15 {%k4}
	vmovups	%zmm12, (%r8,%r10)
	vmovups	%zmm13, 64(%r8,%r10)
	vmovups	%zmm14, 128(%r8,%r10)
	vmovups	%zmm15, 192(%r8,%r10)
	addq	$256, %r10
	cmpq	%r10, %rsi
	jne	.LBB87_7
	cmpq	%rax, %r9
	je	.LBB87_13
	testb	$56, %r9b
	je	.LBB87_3
.LBB87_10:
	movq	%rax, %rsi
	addq	$56, %rcx
	movq	%rcx, %rax
	andq	%r9, %rax
	vbroadcastss	%xmm1, %ymm2
	vbroadcastss	%xmm0, %ymm3
	.p2align	4
.LBB87_11:
	vmovups	(%rdi,%rsi,4), %ymm4
	vmovups	(%rdx,%rsi,4), %ymm5
	vcmpltps	%ymm4, %ymm5, %k1
	vmovaps	%ymm3, %ymm6 {%k1} {z}
	vcmpltps	%ymm5, %ymm4, %k1
	vmovaps	%ymm2, %ymm6 {%k1}
	vmovups	%ymm6, (%r8,%rsi,4)
	addq	$8, %rsi
	cmpq	%rsi, %rax
	jne	.LBB87_11
	jmp	.LBB87_12
.LBB87_3:
	vmovss	(%rdi,%rax,4), %xmm2
	vmovss	(%rdx,%rax,4), %xmm3
	vcmpltss	%xmm2, %xmm3, %k1
	vmovss	%xmm0, %xmm0, %xmm4 {%k1} {z}
	vcmpltss	%xmm3, %xmm2, %k1
	vmovss	%xmm1, %xmm4, %xmm4 {%k1}
	vmovss	%xmm4, (%r8,%rax,4)
	incq	%rax
.LBB87_12:
	cmpq	%rax, %r9
	jne	.LBB87_3
.LBB87_13:
	vzeroupper
	retq
.Lfunc_end87:
	.size	_ZN12nepenthe_ops8absolute6slopes6avx51217h2ae22d795f54a3dbE.llvm.8749718453130272470, .Lfunc_end87-_ZN12nepenthe_ops8absolute6slopes6avx51217h2ae22d795f54a3dbE.llvm.8749718453130272470
	.cfi_endproc

	.section	.text._ZN12nepenthe_ops8absolute7l1_loss17h8cdeee9ca409e355E,"ax",@progbits
	.globl	_ZN12nepenthe_ops8absolute7l1_loss17h8cdeee9ca409e355E
	.p2align	4
	.type	_ZN12nepenthe_ops8absolute7l1_loss17h8cdeee9ca409e355E,@function
_ZN12nepenthe_ops8absolute7l1_loss17h8cdeee9ca409e355E:
.Lfunc_begin36:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception36
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$1472, %rsp
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movq	%rdx, %r14
	movq	%rsi, %r15
	movq	%rdi, %rbx
.Ltmp262:
	leaq	256(%rsp), %rdi
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h253c4e711b513590E
.Ltmp263:
.Ltmp264:
	movq	%rsp, %rdi
	movq	%r14, %rsi
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h253c4e711b513590E
.Ltmp265:
	movdqu	272(%rsp), %xmm0
	movdqu	(%rsp), %xmm1
	movdqu	16(%rsp), %xmm2
	pcmpeqb	256(%rsp), %xmm1
	pcmpeqb	%xmm0, %xmm2
	pand	%xmm2, %xmm1
	pmovmskb	%xmm1, %eax
	cmpl	$65535, %eax
	jne	.LBB88_3
.Ltmp268:
	movq	%r15, %rdi
	callq	_ZN96_$LT$burn_tensor..tensor..api..base..Tensor$LT$_$GT$$u20$as$u20$nepenthe_ops..fused..Fusible$GT$10is_fusible17h7bb1ed99e8fe253dE
.Ltmp269:
	testb	%al, %al
	je	.LBB88_15
.Ltmp270:
	movq	%r14, %rdi
	callq	_ZN96_$LT$burn_tensor..tensor..api..base..Tensor$LT$_$GT$$u20$as$u20$nepenthe_ops..fused..Fusible$GT$10is_fusible17h7bb1ed99e8fe253dE
.Ltmp271:
	testb	%al, %al
	je	.LBB88_15
	addq	$8, %r15
	leaq	512(%rsp), %r12
	movq	memcpy@GOTPCREL(%rip), %r13
	movl	$192, %edx
	movq	%r12, %rdi
	movq	%r15, %rsi
	callq	*%r13
	addq	$8, %r14
	leaq	704(%rsp), %rdi
	movl	$192, %edx
	movq	%r14, %rsi
	callq	*%r13
	movq	%rsp, %r14
	movq	%r14, %rdi
	movq	%r12, %rsi
	callq	_ZN12nepenthe_ops5fused5apply17hffa1f5eea05630dcE
	movq	%rbx, %rdi
	movq	%r14, %rsi
	movl	$1, %edx
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17h97a040ab6843ed96E
	jmp	.LBB88_10
.LBB88_15:
	leaq	896(%rsp), %r12
	movq	memcpy@GOTPCREL(%rip), %r13
	movl	$256, %edx
	movq	%r12, %rdi
	movq	%r15, %rsi
	callq	*%r13
	leaq	1152(%rsp), %r15
	movl	$256, %edx
	movq	%r15, %rdi
	movq	%r14, %rsi
	callq	*%r13
	movq	%rsp, %r14
	movq	%r14, %rdi
	movq	%r12, %rsi
	movq	%r15, %rdx
	callq	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3sub17h21d59149c8276adcE
	leaq	256(%rsp), %r15
	movq	%r15, %rdi
	movq	%r14, %rsi
	callq	*_ZN11burn_tensor6bridge3ops5float105_$LT$impl$u20$burn_tensor..bridge..ops..numeric..Numeric$u20$for$u20$burn_tensor..bridge..kind..Float$GT$3abs17he6c868cf64fac619E@GOTPCREL(%rip)
	movq	%rbx, %rdi
	movq	%r15, %rsi
	callq	*_ZN11burn_tensor6bridge3ops5float105_$LT$impl$u20$burn_tensor..bridge..ops..numeric..Numeric$u20$for$u20$burn_tensor..bridge..kind..Float$GT$4mean17hf510e9528a225930E@GOTPCREL(%rip)
.LBB88_10:
	movq	%rbx, %rax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB88_3:
	.cfi_def_cfa %rbp, 16
.Ltmp266:
	leaq	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.74(%rip), %rcx
	leaq	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.75(%rip), %r9
	leaq	256(%rsp), %rsi
	movq	%rsp, %rdx
	movl	$37, %r8d
	xorl	%edi, %edi
	callq	*_ZN4core9panicking13assert_failed17h98ef2b4c96917de9E@GOTPCREL(%rip)
.Ltmp267:
	ud2
.LBB88_12:
.Ltmp272:
	movq	%rax, %rbx
.Ltmp273:
	movq	%r14, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp274:
.Ltmp275:
	movq	%r15, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp276:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB88_11:
.Ltmp277:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end88:
	.size	_ZN12nepenthe_ops8absolute7l1_loss17h8cdeee9ca409e355E, .Lfunc_end88-_ZN12nepenthe_ops8absolute7l1_loss17h8cdeee9ca409e355E
	.cfi_endproc
	.section	.gcc_except_table._ZN12nepenthe_ops8absolute7l1_loss17h8cdeee9ca409e355E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table88:
.Lexception36:
	.byte	255
	.byte	155
	.uleb128 .Lttbase12-.Lttbaseref12
.Lttbaseref12:
	.byte	1
	.uleb128 .Lcst_end36-.Lcst_begin36
.Lcst_begin36:
	.uleb128 .Ltmp262-.Lfunc_begin36
	.uleb128 .Ltmp271-.Ltmp262
	.uleb128 .Ltmp272-.Lfunc_begin36
	.byte	0
	.uleb128 .Ltmp271-.Lfunc_begin36
	.uleb128 .Ltmp266-.Ltmp271
	.byte	0
	.byte	0
	.uleb128 .Ltmp266-.Lfunc_begin36
	.uleb128 .Ltmp267-.Ltmp266
	.uleb128 .Ltmp272-.Lfunc_begin36
	.byte	0
	.uleb128 .Ltmp273-.Lfunc_begin36
	.uleb128 .Ltmp276-.Ltmp273
	.uleb128 .Ltmp277-.Lfunc_begin36
	.byte	1
	.uleb128 .Ltmp276-.Lfunc_begin36
	.uleb128 .Lfunc_end88-.Ltmp276
	.byte	0
	.byte	0
.Lcst_end36:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase12:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN12nepenthe_ops8absolute8composed17h72f8f4f80fa521a0E,"ax",@progbits
	.globl	_ZN12nepenthe_ops8absolute8composed17h72f8f4f80fa521a0E
	.p2align	4
	.type	_ZN12nepenthe_ops8absolute8composed17h72f8f4f80fa521a0E,@function
_ZN12nepenthe_ops8absolute8composed17h72f8f4f80fa521a0E:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	andq	$-64, %rsp
	subq	$576, %rsp
	.cfi_offset %rbx, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movq	%rdi, %rbx
	leaq	256(%rsp), %r14
	movq	%r14, %rdi
	callq	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3sub17h21d59149c8276adcE
	movq	%rsp, %r15
	movq	%r15, %rdi
	movq	%r14, %rsi
	callq	*_ZN11burn_tensor6bridge3ops5float105_$LT$impl$u20$burn_tensor..bridge..ops..numeric..Numeric$u20$for$u20$burn_tensor..bridge..kind..Float$GT$3abs17he6c868cf64fac619E@GOTPCREL(%rip)
	movq	%rbx, %rdi
	movq	%r15, %rsi
	callq	*_ZN11burn_tensor6bridge3ops5float105_$LT$impl$u20$burn_tensor..bridge..ops..numeric..Numeric$u20$for$u20$burn_tensor..bridge..kind..Float$GT$4mean17hf510e9528a225930E@GOTPCREL(%rip)
	movq	%rbx, %rax
	leaq	-24(%rbp), %rsp
	popq	%rbx
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Lfunc_end89:
	.size	_ZN12nepenthe_ops8absolute8composed17h72f8f4f80fa521a0E, .Lfunc_end89-_ZN12nepenthe_ops8absolute8composed17h72f8f4f80fa521a0E
	.cfi_endproc

	.section	.text._ZN12nepenthe_ops9pointwise14pointwise_conv17h59b6089274600a06E,"ax",@progbits
	.globl	_ZN12nepenthe_ops9pointwise14pointwise_conv17h59b6089274600a06E
	.p2align	4
	.type	_ZN12nepenthe_ops9pointwise14pointwise_conv17h59b6089274600a06E,@function
_ZN12nepenthe_ops9pointwise14pointwise_conv17h59b6089274600a06E:
.Lfunc_begin37:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception37
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$1856, %rsp
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movq	%rcx, %r15
	movq	%rdx, %rbx
	movq	%rsi, %r14
	movq	%rdi, %r12
	movb	$1, %r13b
	cmpb	$1, (%rcx)
	jne	.LBB90_3
	leaq	64(%r15), %rdi
.Ltmp278:
	callq	_ZN96_$LT$burn_tensor..tensor..api..base..Tensor$LT$_$GT$$u20$as$u20$nepenthe_ops..fused..Fusible$GT$10is_fusible17hf30ded9d849bf561E
.Ltmp279:
	movl	%eax, %r13d
.LBB90_3:
.Ltmp280:
	movq	%r14, %rdi
	callq	_ZN96_$LT$burn_tensor..tensor..api..base..Tensor$LT$_$GT$$u20$as$u20$nepenthe_ops..fused..Fusible$GT$10is_fusible17h7bb1ed99e8fe253dE
.Ltmp281:
	testb	%al, %al
	je	.LBB90_12
.Ltmp282:
	movq	%rbx, %rdi
	callq	_ZN96_$LT$burn_tensor..tensor..api..base..Tensor$LT$_$GT$$u20$as$u20$nepenthe_ops..fused..Fusible$GT$10is_fusible17h7bb1ed99e8fe253dE
.Ltmp283:
	andb	%al, %r13b
	cmpb	$1, %r13b
	jne	.LBB90_12
.Ltmp284:
	leaq	384(%rsp), %rdi
	movq	%rbx, %rsi
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h253c4e711b513590E
.Ltmp285:
	movq	384(%rsp), %rax
	movq	392(%rsp), %r13
	movq	%r13, 80(%rsp)
	movq	%rax, 64(%rsp)
	movq	%rax, 128(%rsp)
	movq	%r13, 136(%rsp)
	movq	$1, 144(%rsp)
	movq	$1, 152(%rsp)
.Ltmp286:
	leaq	384(%rsp), %rdi
	movq	%rbx, %rsi
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h253c4e711b513590E
.Ltmp287:
	movdqu	144(%rsp), %xmm0
	movdqu	384(%rsp), %xmm1
	movdqu	400(%rsp), %xmm2
	pcmpeqb	128(%rsp), %xmm1
	pcmpeqb	%xmm0, %xmm2
	pand	%xmm2, %xmm1
	pmovmskb	%xmm1, %eax
	cmpl	$65535, %eax
	jne	.LBB90_10
.Ltmp290:
	leaq	96(%rsp), %rdi
	movq	%r14, %rsi
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h253c4e711b513590E
.Ltmp291:
	cmpq	104(%rsp), %r13
	jne	.LBB90_16
	movq	%r14, 56(%rsp)
	addq	$8, %r14
	leaq	1416(%rsp), %rdi
	movq	memcpy@GOTPCREL(%rip), %r13
	movl	$192, %edx
	movq	%r14, %rsi
	callq	*%r13
	movq	%rbx, 72(%rsp)
	addq	$8, %rbx
	leaq	1608(%rsp), %rdi
	movl	$192, %edx
	movq	%rbx, %rsi
	callq	*%r13
	leaq	1224(%rsp), %rdi
	movl	$192, %edx
	movq	%r14, %rsi
	callq	*%r13
	leaq	960(%rsp), %rdi
	movl	$192, %edx
	movq	%rbx, %rsi
	callq	*%r13
	cmpb	$1, (%r15)
	jne	.LBB90_22
	leaq	64(%r15), %rsi
	leaq	128(%rsp), %rbx
	movl	$256, %edx
	movq	%rbx, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	64(%rsp), %rax
	movq	%rax, 88(%rsp)
.Ltmp298:
	movq	%rbx, %rdi
	movq	56(%rsp), %rbx
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h35b8e2c018d79d7dE
.Ltmp299:
	movq	%rax, 384(%rsp)
	cmpq	%rax, 64(%rsp)
	jne	.LBB90_20
	leaq	136(%rsp), %rsi
	leaq	768(%rsp), %rdi
	movl	$192, %edx
	callq	*%r13
	leaq	384(%rsp), %r14
	leaq	1416(%rsp), %rsi
	movl	$192, %edx
	movq	%r14, %rdi
	callq	*%r13
	leaq	576(%rsp), %rdi
	leaq	1608(%rsp), %rsi
	movl	$192, %edx
	callq	*%r13
.Ltmp309:
	movq	%r12, %rdi
	movq	%r14, %rsi
	callq	_ZN12nepenthe_ops5fused5apply17h853b9f5ee5662fb1E
.Ltmp310:
	jmp	.LBB90_13
.LBB90_12:
	leaq	960(%rsp), %rdi
	movq	%r12, %r13
	movq	memcpy@GOTPCREL(%rip), %r12
	movl	$256, %edx
	movq	%r14, %rsi
	callq	*%r12
	leaq	128(%rsp), %r14
	movl	$256, %edx
	movq	%r14, %rdi
	movq	%rbx, %rsi
	callq	*%r12
	leaq	384(%rsp), %rbx
	movl	$320, %edx
	movq	%rbx, %rdi
	movq	%r15, %rsi
	callq	*%r12
	movq	%r13, %r12
	movq	%r13, %rdi
	leaq	960(%rsp), %rsi
	movq	%r14, %rdx
	movq	%rbx, %rcx
	callq	*_ZN12nepenthe_ops9pointwise8composed17h0b0222fb8e78a673E@GOTPCREL(%rip)
.LBB90_13:
	movq	%r12, %rax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB90_22:
	.cfi_def_cfa %rbp, 16
	leaq	384(%rsp), %rdi
	movl	$192, %edx
	movq	56(%rsp), %r14
	leaq	8(%r14), %rsi
	callq	*%r13
	leaq	576(%rsp), %rdi
	movl	$192, %edx
	movq	%rbx, %rsi
	callq	*%r13
.Ltmp295:
	movq	%r12, %rdi
	leaq	384(%rsp), %rsi
	callq	_ZN12nepenthe_ops5fused5apply17h3fa938796bb6635cE
.Ltmp296:
	jmp	.LBB90_13
.LBB90_10:
.Ltmp288:
	leaq	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.78(%rip), %rcx
	leaq	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.80(%rip), %r9
	leaq	128(%rsp), %rsi
	leaq	384(%rsp), %rdx
	movl	$25, %r8d
	xorl	%edi, %edi
	callq	*_ZN4core9panicking13assert_failed17h98ef2b4c96917de9E@GOTPCREL(%rip)
.Ltmp289:
	jmp	.LBB90_11
.LBB90_16:
.Ltmp292:
	leaq	104(%rsp), %rdx
	leaq	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.81(%rip), %rcx
	leaq	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.82(%rip), %r9
	leaq	80(%rsp), %rsi
	movl	$83, %r8d
	xorl	%edi, %edi
	callq	*_RINvNtCsgEmfK2I1SDS_4core9panicking13assert_failedjjEB4_@GOTPCREL(%rip)
.Ltmp293:
	jmp	.LBB90_11
.LBB90_20:
.Ltmp300:
	leaq	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.83(%rip), %rcx
	leaq	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.84(%rip), %r9
	leaq	88(%rsp), %rsi
	leaq	384(%rsp), %rdx
	movl	$49, %r8d
	xorl	%edi, %edi
	callq	*_ZN4core9panicking13assert_failed17h9718df462394677bE@GOTPCREL(%rip)
.Ltmp301:
.LBB90_11:
	ud2
.LBB90_23:
.Ltmp311:
	movq	%rbx, %r14
	movq	%rax, %r12
	jmp	.LBB90_30
.LBB90_21:
.Ltmp297:
	movq	%rax, %r12
	movb	$1, %al
	jmp	.LBB90_31
.LBB90_26:
.Ltmp302:
	movq	%rax, %r12
.Ltmp303:
	leaq	128(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp304:
.Ltmp305:
	leaq	960(%rsp), %rdi
	callq	_ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E
.Ltmp306:
.Ltmp307:
	leaq	1224(%rsp), %rdi
	callq	_ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E
.Ltmp308:
	movq	%rbx, %r14
.LBB90_30:
	xorl	%eax, %eax
.LBB90_31:
	testb	%al, (%r15)
	je	.LBB90_38
	xorl	%r13d, %r13d
	movq	72(%rsp), %rbx
	jmp	.LBB90_34
.LBB90_33:
.Ltmp294:
	movq	%rax, %r12
	movb	$1, %r13b
	cmpb	$0, (%r15)
	je	.LBB90_36
.LBB90_34:
	addq	$64, %r15
.Ltmp312:
	movq	%r15, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp313:
	testb	%r13b, %r13b
	je	.LBB90_38
.LBB90_36:
.Ltmp314:
	movq	%rbx, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp315:
.Ltmp316:
	movq	%r14, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp317:
.LBB90_38:
	movq	%r12, %rdi
	callq	_Unwind_Resume@PLT
.LBB90_25:
.Ltmp318:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end90:
	.size	_ZN12nepenthe_ops9pointwise14pointwise_conv17h59b6089274600a06E, .Lfunc_end90-_ZN12nepenthe_ops9pointwise14pointwise_conv17h59b6089274600a06E
	.cfi_endproc
	.section	.gcc_except_table._ZN12nepenthe_ops9pointwise14pointwise_conv17h59b6089274600a06E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table90:
.Lexception37:
	.byte	255
	.byte	155
	.uleb128 .Lttbase13-.Lttbaseref13
.Lttbaseref13:
	.byte	1
	.uleb128 .Lcst_end37-.Lcst_begin37
.Lcst_begin37:
	.uleb128 .Ltmp278-.Lfunc_begin37
	.uleb128 .Ltmp291-.Ltmp278
	.uleb128 .Ltmp294-.Lfunc_begin37
	.byte	0
	.uleb128 .Ltmp291-.Lfunc_begin37
	.uleb128 .Ltmp298-.Ltmp291
	.byte	0
	.byte	0
	.uleb128 .Ltmp298-.Lfunc_begin37
	.uleb128 .Ltmp299-.Ltmp298
	.uleb128 .Ltmp302-.Lfunc_begin37
	.byte	0
	.uleb128 .Ltmp299-.Lfunc_begin37
	.uleb128 .Ltmp309-.Ltmp299
	.byte	0
	.byte	0
	.uleb128 .Ltmp309-.Lfunc_begin37
	.uleb128 .Ltmp310-.Ltmp309
	.uleb128 .Ltmp311-.Lfunc_begin37
	.byte	0
	.uleb128 .Ltmp310-.Lfunc_begin37
	.uleb128 .Ltmp295-.Ltmp310
	.byte	0
	.byte	0
	.uleb128 .Ltmp295-.Lfunc_begin37
	.uleb128 .Ltmp296-.Ltmp295
	.uleb128 .Ltmp297-.Lfunc_begin37
	.byte	0
	.uleb128 .Ltmp288-.Lfunc_begin37
	.uleb128 .Ltmp293-.Ltmp288
	.uleb128 .Ltmp294-.Lfunc_begin37
	.byte	0
	.uleb128 .Ltmp300-.Lfunc_begin37
	.uleb128 .Ltmp301-.Ltmp300
	.uleb128 .Ltmp302-.Lfunc_begin37
	.byte	0
	.uleb128 .Ltmp303-.Lfunc_begin37
	.uleb128 .Ltmp317-.Ltmp303
	.uleb128 .Ltmp318-.Lfunc_begin37
	.byte	1
	.uleb128 .Ltmp317-.Lfunc_begin37
	.uleb128 .Lfunc_end90-.Ltmp317
	.byte	0
	.byte	0
.Lcst_end37:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase13:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN12nepenthe_ops9pointwise14sums_of_planes17h893dfde3cd15678bE,"ax",@progbits
	.globl	_ZN12nepenthe_ops9pointwise14sums_of_planes17h893dfde3cd15678bE
	.p2align	4
	.type	_ZN12nepenthe_ops9pointwise14sums_of_planes17h893dfde3cd15678bE,@function
_ZN12nepenthe_ops9pointwise14sums_of_planes17h893dfde3cd15678bE:
.Lfunc_begin38:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception38
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	subq	$72, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rsi, %r14
	movq	%rdi, %rbx
	leaq	40(%rsp), %rdi
	callq	_ZN12nepenthe_ops5fused5Batch4dims17h4f6978a2c8c926b8E
	movq	40(%rsp), %rax
	movq	48(%rsp), %rcx
	movq	%rax, 32(%rsp)
	movq	$0, 8(%rsp)
	movq	$4, 16(%rsp)
	movq	$0, 24(%rsp)
	leaq	32(%rsp), %rax
	movq	%rax, 40(%rsp)
	movq	%r14, 48(%rsp)
	movq	$0, 56(%rsp)
	movq	%rcx, 64(%rsp)
.Ltmp319:
	leaq	8(%rsp), %rdi
	leaq	40(%rsp), %rsi
	callq	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17he3f6f6a769d25ccfE
.Ltmp320:
	movq	24(%rsp), %rax
	movq	%rax, 16(%rbx)
	movups	8(%rsp), %xmm0
	movups	%xmm0, (%rbx)
	movq	%rbx, %rax
	addq	$72, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB91_2:
	.cfi_def_cfa_offset 96
.Ltmp321:
	movq	%rax, %rbx
	movq	8(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB91_4
	movq	16(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB91_4:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end91:
	.size	_ZN12nepenthe_ops9pointwise14sums_of_planes17h893dfde3cd15678bE, .Lfunc_end91-_ZN12nepenthe_ops9pointwise14sums_of_planes17h893dfde3cd15678bE
	.cfi_endproc
	.section	.gcc_except_table._ZN12nepenthe_ops9pointwise14sums_of_planes17h893dfde3cd15678bE,"a",@progbits
	.p2align	2, 0x0
GCC_except_table91:
.Lexception38:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end38-.Lcst_begin38
.Lcst_begin38:
	.uleb128 .Lfunc_begin38-.Lfunc_begin38
	.uleb128 .Ltmp319-.Lfunc_begin38
	.byte	0
	.byte	0
	.uleb128 .Ltmp319-.Lfunc_begin38
	.uleb128 .Ltmp320-.Ltmp319
	.uleb128 .Ltmp321-.Lfunc_begin38
	.byte	0
	.uleb128 .Ltmp320-.Lfunc_begin38
	.uleb128 .Lfunc_end91-.Ltmp320
	.byte	0
	.byte	0
.Lcst_end38:
	.p2align	2, 0x0

	.section	.text._ZN12nepenthe_ops9pointwise15weight_gradient17h37b0b98f6b045e8fE,"ax",@progbits
	.globl	_ZN12nepenthe_ops9pointwise15weight_gradient17h37b0b98f6b045e8fE
	.p2align	4
	.type	_ZN12nepenthe_ops9pointwise15weight_gradient17h37b0b98f6b045e8fE,@function
_ZN12nepenthe_ops9pointwise15weight_gradient17h37b0b98f6b045e8fE:
.Lfunc_begin39:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception39
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$120, %rsp
	.cfi_def_cfa_offset 176
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%r8, 24(%rsp)
	movq	%rcx, %r15
	movq	%rdx, %r12
	movq	%rsi, %r13
	movq	%rdi, %rbx
	leaq	88(%rsp), %rdi
	callq	_ZN12nepenthe_ops5fused5Batch4dims17h4f6978a2c8c926b8E
	movq	96(%rsp), %rbp
	leaq	88(%rsp), %rdi
	movq	%r12, %rsi
	callq	_ZN12nepenthe_ops5fused5Batch4dims17h4f6978a2c8c926b8E
	imulq	96(%rsp), %rbp
	leaq	(,%rbp,4), %r14
	movq	%rbp, %rax
	shrq	$62, %rax
	setne	%al
	movabsq	$9223372036854775804, %rcx
	cmpq	%rcx, %r14
	seta	%cl
	orb	%al, %cl
	je	.LBB92_3
	xorl	%r15d, %r15d
.LBB92_2:
	movq	%r15, %rdi
	movq	%r14, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.LBB92_3:
	movq	%r13, 40(%rsp)
	movq	%r15, 48(%rsp)
	movq	%rbx, 32(%rsp)
	testq	%r14, %r14
	je	.LBB92_4
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$4, %r15d
	movl	$4, %esi
	movq	%r14, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed@GOTPCREL(%rip)
	movq	%rax, 16(%rsp)
	testq	%rax, %rax
	movq	24(%rsp), %r13
	je	.LBB92_2
	movq	%r12, %rbx
	movq	%rbp, 8(%rsp)
	jmp	.LBB92_7
.LBB92_4:
	movq	%r12, %rbx
	movq	24(%rsp), %r13
	movl	$4, %eax
	movq	%rax, 16(%rsp)
	movq	$0, 8(%rsp)
.LBB92_7:
	xorl	%r14d, %r14d
	.p2align	4
.LBB92_8:
	cmpq	%r14, 48(%rsp)
	je	.LBB92_15
.Ltmp322:
	movq	%rbx, %rdi
	movq	%r14, %rsi
	callq	_ZN12nepenthe_ops5fused5Batch5entry17h35e3dad9993bd6ecE
.Ltmp323:
.Ltmp324:
	movq	%rax, %r15
	movq	%rdx, %r12
	movq	40(%rsp), %rdi
	movq	%r14, %rsi
	callq	_ZN12nepenthe_ops5fused5Batch5entry17h35e3dad9993bd6ecE
.Ltmp325:
	movq	%r15, 56(%rsp)
	movq	%r12, 64(%rsp)
	movq	%rax, 72(%rsp)
	movq	%rdx, 80(%rsp)
	incq	%r14
.Ltmp326:
	xorl	%edi, %edi
	leaq	56(%rsp), %rsi
	movq	%r13, %rdx
	movq	16(%rsp), %rcx
	movq	%rbp, %r8
	callq	_ZN12nepenthe_ops5heads16add_correlations17hd1c53e2cc956114cE
.Ltmp327:
	jmp	.LBB92_8
.LBB92_15:
	movq	32(%rsp), %rax
	movq	8(%rsp), %rcx
	movq	%rcx, (%rax)
	movq	16(%rsp), %rcx
	movq	%rcx, 8(%rax)
	movq	%rbp, 16(%rax)
	addq	$120, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB92_12:
	.cfi_def_cfa_offset 176
.Ltmp328:
	movq	%rax, %r14
	cmpq	$0, 8(%rsp)
	je	.LBB92_14
	movq	8(%rsp), %rsi
	shlq	$2, %rsi
	movl	$4, %edx
	movq	16(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB92_14:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end92:
	.size	_ZN12nepenthe_ops9pointwise15weight_gradient17h37b0b98f6b045e8fE, .Lfunc_end92-_ZN12nepenthe_ops9pointwise15weight_gradient17h37b0b98f6b045e8fE
	.cfi_endproc
	.section	.gcc_except_table._ZN12nepenthe_ops9pointwise15weight_gradient17h37b0b98f6b045e8fE,"a",@progbits
	.p2align	2, 0x0
GCC_except_table92:
.Lexception39:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end39-.Lcst_begin39
.Lcst_begin39:
	.uleb128 .Lfunc_begin39-.Lfunc_begin39
	.uleb128 .Ltmp322-.Lfunc_begin39
	.byte	0
	.byte	0
	.uleb128 .Ltmp322-.Lfunc_begin39
	.uleb128 .Ltmp327-.Ltmp322
	.uleb128 .Ltmp328-.Lfunc_begin39
	.byte	0
	.uleb128 .Ltmp327-.Lfunc_begin39
	.uleb128 .Lfunc_end92-.Ltmp327
	.byte	0
	.byte	0
.Lcst_end39:
	.p2align	2, 0x0

	.section	.text._ZN12nepenthe_ops9pointwise3mix17hc37c52b57ddf8c96E,"ax",@progbits
	.globl	_ZN12nepenthe_ops9pointwise3mix17hc37c52b57ddf8c96E
	.p2align	4
	.type	_ZN12nepenthe_ops9pointwise3mix17hc37c52b57ddf8c96E,@function
_ZN12nepenthe_ops9pointwise3mix17hc37c52b57ddf8c96E:
.Lfunc_begin40:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception40
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$232, %rsp
	.cfi_def_cfa_offset 288
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%r8, %rbx
	movq	%rcx, 16(%rsp)
	movq	%rdx, %r14
	movq	%rsi, %r12
	movq	%rdi, 40(%rsp)
	movabsq	$9223372036854775800, %rbp
	leaq	80(%rsp), %rdi
	callq	_ZN12nepenthe_ops5fused5Batch4dims17h4f6978a2c8c926b8E
	movq	80(%rsp), %rdx
	movq	104(%rsp), %r15
	imulq	96(%rsp), %r15
	movq	%r15, 56(%rsp)
	movq	16(%r14), %rsi
	imulq	%r15, %rsi
	imulq	%rsi, %rdx
	leaq	(,%rdx,4), %r13
	movq	%rdx, %rax
	shrq	$62, %rax
	setne	%al
	leaq	4(%rbp), %rcx
	cmpq	%rcx, %r13
	seta	%cl
	orb	%al, %cl
	je	.LBB93_3
	xorl	%r14d, %r14d
.LBB93_2:
	movq	%r14, %rdi
	movq	%r13, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.LBB93_3:
	movq	%rsi, 48(%rsp)
	movq	%r14, 24(%rsp)
	movq	%r12, 32(%rsp)
	testq	%r13, %r13
	movq	%rdx, %r12
	je	.LBB93_4
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$4, %r14d
	movl	$4, %esi
	movq	%r13, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB93_2
	movq	%r12, 8(%rsp)
	movq	%rax, %r13
	movq	16(%rsp), %r14
	testq	%r14, %r14
	jne	.LBB93_8
	jmp	.LBB93_27
.LBB93_4:
	movl	$4, %r13d
	movq	$0, 8(%rsp)
	movq	16(%rsp), %r14
	testq	%r14, %r14
	je	.LBB93_27
.LBB93_8:
	testq	%r15, %r15
	je	.LBB93_9
	movq	%r12, %rcx
	movq	%r12, %rax
	orq	%r15, %rax
	shrq	$32, %rax
	je	.LBB93_12
	movq	%rcx, %rax
	xorl	%edx, %edx
	divq	%r15
	movq	%rcx, %rsi
	subq	%rdx, %rsi
	cmpq	%rsi, %r15
	ja	.LBB93_27
	jmp	.LBB93_15
.LBB93_12:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%r15d
	movq	%rcx, %rsi
	subq	%rdx, %rsi
	cmpq	%rsi, %r15
	jbe	.LBB93_15
.LBB93_27:
	movq	%r15, 64(%rsp)
	movq	$256, 72(%rsp)
	movq	48(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB93_28
	movq	%r12, %rcx
	movq	%r12, %rax
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB93_35
	movq	%rcx, %rax
	xorl	%edx, %edx
	divq	%rsi
	jmp	.LBB93_37
.LBB93_35:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%esi
.LBB93_37:
	movq	40(%rsp), %rbx
	movq	32(%rsp), %r14
	movq	24(%rsp), %r15
	movq	%rcx, %rax
	subq	%rdx, %rax
	leaq	(,%rax,4), %rcx
	addq	%r13, %rcx
	movq	%rcx, 80(%rsp)
	movq	%rdx, 88(%rsp)
	movq	%r13, 96(%rsp)
	movq	%rax, 104(%rsp)
	movq	%rsi, 112(%rsp)
	movq	$0, 120(%rsp)
	leaq	64(%rsp), %rax
	movq	%rax, 128(%rsp)
	leaq	72(%rsp), %rax
	movq	%rax, 136(%rsp)
	movq	$0, 144(%rsp)
	movq	$0, 176(%rsp)
.Ltmp331:
	leaq	208(%rsp), %rdi
	leaq	80(%rsp), %rsi
	callq	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hd33bd1a0c33bc8b4E
.Ltmp332:
	xorl	%ecx, %ecx
	cmpq	$0, 16(%rsp)
	setne	%cl
	movups	(%r15), %xmm0
	movups	16(%r15), %xmm1
	movups	32(%r15), %xmm2
	movaps	%xmm2, 112(%rsp)
	movaps	%xmm1, 96(%rsp)
	movaps	%xmm0, 80(%rsp)
.Ltmp333:
	leaq	80(%rsp), %rsi
	leaq	208(%rsp), %rdx
	leaq	56(%rsp), %r9
	xorl	%edi, %edi
	movq	%r14, %r8
	callq	_ZN12nepenthe_ops7product8multiply17h6a0626fca4ba3541E
.Ltmp334:
	movq	8(%rsp), %rax
	movq	%rax, (%rbx)
	movq	%r13, 8(%rbx)
	movq	%r12, 16(%rbx)
	movq	%rbx, %rax
	addq	$232, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB93_15:
	.cfi_def_cfa_offset 288
	testq	%rbx, %rbx
	je	.LBB93_29
	leaq	(,%r15,4), %rdi
	leaq	-4(,%r15,4), %r8
	movq	%r8, %r9
	shrq	$2, %r9
	incq	%r9
	andq	%r9, %rbp
	leaq	(,%rbp,4), %r10
	xorl	%ecx, %ecx
	movq	%r13, %r11
	jmp	.LBB93_17
	.p2align	4
.LBB93_26:
	subq	%r15, %rsi
	incq	%rcx
	movq	%rax, %r11
	cmpq	%rsi, %r15
	ja	.LBB93_27
.LBB93_17:
	movq	%rcx, %rax
	orq	%rbx, %rax
	shrq	$32, %rax
	je	.LBB93_18
	movq	%rcx, %rax
	xorl	%edx, %edx
	divq	%rbx
	leaq	(%r11,%rdi), %rax
	movss	(%r14,%rdx,4), %xmm0
	cmpq	$28, %r8
	jae	.LBB93_22
.LBB93_21:
	movq	%r11, %rdx
	jmp	.LBB93_25
	.p2align	4
.LBB93_18:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%ebx
	leaq	(%r11,%rdi), %rax
	movss	(%r14,%rdx,4), %xmm0
	cmpq	$28, %r8
	jb	.LBB93_21
.LBB93_22:
	leaq	(%r11,%r10), %rdx
	movaps	%xmm0, %xmm1
	shufps	$0, %xmm0, %xmm1
	xorl	%r14d, %r14d
	.p2align	4
.LBB93_23:
	movups	%xmm1, (%r11,%r14,4)
	movups	%xmm1, 16(%r11,%r14,4)
	addq	$8, %r14
	cmpq	%r14, %rbp
	jne	.LBB93_23
	cmpq	%rbp, %r9
	movq	16(%rsp), %r14
	je	.LBB93_26
	.p2align	4
.LBB93_25:
	movss	%xmm0, (%rdx)
	addq	$4, %rdx
	cmpq	%rax, %rdx
	jne	.LBB93_25
	jmp	.LBB93_26
.LBB93_28:
	leaq	anon.a61a49ba1689e702c2a86003a4836971.86.llvm.13867215145974308402(%rip), %rdx
	leaq	anon.a61a49ba1689e702c2a86003a4836971.23.llvm.13867215145974308402(%rip), %rdi
	jmp	.LBB93_10
.LBB93_9:
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.85.llvm.8749718453130272470(%rip), %rdx
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.34.llvm.8749718453130272470(%rip), %rdi
.LBB93_10:
.Ltmp335:
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp336:
	jmp	.LBB93_30
.LBB93_29:
.Ltmp329:
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.86.llvm.8749718453130272470(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_rem_by_zero@GOTPCREL(%rip)
.Ltmp330:
.LBB93_30:
	ud2
.LBB93_31:
.Ltmp337:
	movq	%rax, %rbx
	movq	8(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB93_33
	shlq	$2, %rsi
	movl	$4, %edx
	movq	%r13, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB93_33:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end93:
	.size	_ZN12nepenthe_ops9pointwise3mix17hc37c52b57ddf8c96E, .Lfunc_end93-_ZN12nepenthe_ops9pointwise3mix17hc37c52b57ddf8c96E
	.cfi_endproc
	.section	.gcc_except_table._ZN12nepenthe_ops9pointwise3mix17hc37c52b57ddf8c96E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table93:
.Lexception40:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end40-.Lcst_begin40
.Lcst_begin40:
	.uleb128 .Lfunc_begin40-.Lfunc_begin40
	.uleb128 .Ltmp331-.Lfunc_begin40
	.byte	0
	.byte	0
	.uleb128 .Ltmp331-.Lfunc_begin40
	.uleb128 .Ltmp330-.Ltmp331
	.uleb128 .Ltmp337-.Lfunc_begin40
	.byte	0
	.uleb128 .Ltmp330-.Lfunc_begin40
	.uleb128 .Lfunc_end93-.Ltmp330
	.byte	0
	.byte	0
.Lcst_end40:
	.p2align	2, 0x0

	.section	.text._ZN12nepenthe_ops9pointwise7prefill17hf708d3273743f5edE,"ax",@progbits
	.hidden	_ZN12nepenthe_ops9pointwise7prefill17hf708d3273743f5edE
	.globl	_ZN12nepenthe_ops9pointwise7prefill17hf708d3273743f5edE
	.p2align	4
	.type	_ZN12nepenthe_ops9pointwise7prefill17hf708d3273743f5edE,@function
_ZN12nepenthe_ops9pointwise7prefill17hf708d3273743f5edE:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	testq	%rcx, %rcx
	je	.LBB94_18
	movq	%rdx, %r9
	testq	%rdx, %rdx
	je	.LBB94_20
	movq	%rsi, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB94_3
	movq	%rsi, %rax
	xorl	%edx, %edx
	divq	%r9
	subq	%rdx, %rsi
	cmpq	%rsi, %r9
	ja	.LBB94_18
	jmp	.LBB94_6
.LBB94_3:
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%r9d
	subq	%rdx, %rsi
	cmpq	%rsi, %r9
	jbe	.LBB94_6
.LBB94_18:
	testq	%rcx, %rcx
	setne	%al
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB94_6:
	.cfi_def_cfa_offset 48
	testq	%r8, %r8
	je	.LBB94_19
	leaq	(,%r9,4), %r11
	leaq	-4(,%r9,4), %rbx
	movq	%rbx, %r14
	shrq	$2, %r14
	incq	%r14
	movq	%r14, %r15
	andq	$-8, %r15
	leaq	(,%r15,4), %r12
	xorl	%r10d, %r10d
	jmp	.LBB94_8
	.p2align	4
.LBB94_17:
	incq	%r10
	subq	%r9, %rsi
	movq	%rax, %rdi
	cmpq	%rsi, %r9
	ja	.LBB94_18
.LBB94_8:
	movq	%r10, %rax
	orq	%r8, %rax
	shrq	$32, %rax
	je	.LBB94_9
	movq	%r10, %rax
	xorl	%edx, %edx
	divq	%r8
	leaq	(%rdi,%r11), %rax
	movss	(%rcx,%rdx,4), %xmm0
	cmpq	$28, %rbx
	jae	.LBB94_13
.LBB94_12:
	movq	%rdi, %rdx
	jmp	.LBB94_16
	.p2align	4
.LBB94_9:
	movl	%r10d, %eax
	xorl	%edx, %edx
	divl	%r8d
	leaq	(%rdi,%r11), %rax
	movss	(%rcx,%rdx,4), %xmm0
	cmpq	$28, %rbx
	jb	.LBB94_12
.LBB94_13:
	leaq	(%rdi,%r12), %rdx
	movaps	%xmm0, %xmm1
	shufps	$0, %xmm0, %xmm1
	xorl	%r13d, %r13d
	.p2align	4
.LBB94_14:
	movups	%xmm1, (%rdi,%r13,4)
	movups	%xmm1, 16(%rdi,%r13,4)
	addq	$8, %r13
	cmpq	%r13, %r15
	jne	.LBB94_14
	cmpq	%r15, %r14
	je	.LBB94_17
	.p2align	4
.LBB94_16:
	movss	%xmm0, (%rdx)
	addq	$4, %rdx
	cmpq	%rax, %rdx
	jne	.LBB94_16
	jmp	.LBB94_17
.LBB94_20:
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.34.llvm.8749718453130272470(%rip), %rdi
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.85.llvm.8749718453130272470(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.LBB94_19:
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.86.llvm.8749718453130272470(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_rem_by_zero@GOTPCREL(%rip)
.Lfunc_end94:
	.size	_ZN12nepenthe_ops9pointwise7prefill17hf708d3273743f5edE, .Lfunc_end94-_ZN12nepenthe_ops9pointwise7prefill17hf708d3273743f5edE
	.cfi_endproc

	.section	.text._ZN12nepenthe_ops9pointwise8composed17h0b0222fb8e78a673E,"ax",@progbits
	.globl	_ZN12nepenthe_ops9pointwise8composed17h0b0222fb8e78a673E
	.p2align	4
	.type	_ZN12nepenthe_ops9pointwise8composed17h0b0222fb8e78a673E,@function
_ZN12nepenthe_ops9pointwise8composed17h0b0222fb8e78a673E:
.Lfunc_begin41:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception41
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$1472, %rsp
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movq	%rcx, 32(%rsp)
	movq	%rdx, 40(%rsp)
	movq	%rdi, 120(%rsp)
	movb	$1, 31(%rsp)
.Ltmp338:
	leaq	128(%rsp), %rdi
	movb	$1, %bl
	movq	%rsi, 48(%rsp)
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h253c4e711b513590E
.Ltmp339:
	movq	128(%rsp), %r12
	movq	136(%rsp), %rax
	movq	%rax, 88(%rsp)
	movq	144(%rsp), %r13
	movq	152(%rsp), %r15
.Ltmp340:
	leaq	128(%rsp), %rdi
	movb	$1, %bl
	movq	40(%rsp), %rsi
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h253c4e711b513590E
.Ltmp341:
	movq	128(%rsp), %r14
	leaq	128(%rsp), %rdi
	movl	$256, %edx
	movq	48(%rsp), %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%r15, %rax
	imulq	%r13, %rax
	movq	%r12, 384(%rsp)
	movq	88(%rsp), %rcx
	movq	%rcx, 392(%rsp)
	movq	%rax, 400(%rsp)
	xorl	%ebx, %ebx
.Ltmp342:
	leaq	896(%rsp), %rdi
	leaq	384(%rsp), %rdx
	leaq	128(%rsp), %rsi
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17haa7f9693cad41e29E
.Ltmp343:
	movq	%r15, 80(%rsp)
	movq	%r13, 72(%rsp)
	movq	%r12, 64(%rsp)
	leaq	128(%rsp), %r13
	movl	$256, %edx
	movq	%r13, %rdi
	movq	40(%rsp), %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movq	$1, 96(%rsp)
	movq	%r14, 56(%rsp)
	movq	%r14, 104(%rsp)
	movq	88(%rsp), %rax
	movq	%rax, 112(%rsp)
.Ltmp345:
	leaq	384(%rsp), %rdi
	leaq	96(%rsp), %rdx
	movq	%r13, %rsi
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17haa7f9693cad41e29E
.Ltmp346:
	leaq	128(%rsp), %r13
	leaq	896(%rsp), %rsi
	movl	$256, %edx
	movq	%r13, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movb	$1, %r15b
.Ltmp350:
	leaq	640(%rsp), %rdi
	leaq	384(%rsp), %rsi
	movq	%r13, %rdx
	callq	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$6matmul17h85c21c0fe5d1b624E
.Ltmp351:
	movq	120(%rsp), %r12
	movq	32(%rsp), %rax
	movzbl	(%rax), %r15d
	cmpb	$1, %r15b
	movq	64(%rsp), %rax
	movq	72(%rsp), %rcx
	movq	80(%rsp), %rdx
	movq	56(%rsp), %rdi
	jne	.LBB95_8
	movb	%r15b, 31(%rsp)
	movq	32(%rsp), %rax
	leaq	64(%rax), %rsi
	movq	%rdi, %rbx
	leaq	1152(%rsp), %r13
	movq	memcpy@GOTPCREL(%rip), %r15
	movl	$256, %edx
	movq	%r13, %rdi
	callq	*%r15
	leaq	384(%rsp), %rdi
	leaq	640(%rsp), %rsi
	movl	$256, %edx
	callq	*%r15
	movq	$1, 96(%rsp)
	movq	%rbx, 104(%rsp)
	movq	$1, 112(%rsp)
.Ltmp352:
	leaq	128(%rsp), %rdi
	leaq	96(%rsp), %rdx
	movq	%r13, %rsi
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17hb6f9ae9a1616a63fE
.Ltmp353:
	leaq	640(%rsp), %rdi
	leaq	384(%rsp), %rsi
	leaq	128(%rsp), %rdx
	callq	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3add17hdf9feb56e5899b60E
	movq	64(%rsp), %rax
	movq	72(%rsp), %rcx
	movzbl	31(%rsp), %r15d
	movq	80(%rsp), %rdx
	movq	56(%rsp), %rdi
.LBB95_8:
	xorb	$1, %r15b
	movq	%rax, 128(%rsp)
	movq	%rdi, 136(%rsp)
	movq	%rcx, 144(%rsp)
	movq	%rdx, 152(%rsp)
.Ltmp357:
	leaq	640(%rsp), %rsi
	leaq	128(%rsp), %rdx
	movq	%r12, %rdi
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17h0975e1a1de99d375E
.Ltmp358:
	movq	%r12, %rax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB95_18:
	.cfi_def_cfa %rbp, 16
.Ltmp354:
	movq	%rax, %r12
.Ltmp355:
	leaq	384(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp356:
	jmp	.LBB95_16
.LBB95_20:
.Ltmp347:
	movq	%rax, %r12
.Ltmp348:
	leaq	896(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp349:
	jmp	.LBB95_21
.LBB95_17:
.Ltmp359:
	movb	%r15b, 31(%rsp)
	movq	%rax, %r12
.LBB95_21:
	xorl	%ebx, %ebx
	xorl	%r14d, %r14d
	jmp	.LBB95_11
.LBB95_10:
.Ltmp344:
	movq	%rax, %r12
	movb	$1, %r14b
.LBB95_11:
	cmpb	$0, 31(%rsp)
	je	.LBB95_13
	movq	32(%rsp), %rax
	cmpb	$0, (%rax)
	je	.LBB95_13
	movq	32(%rsp), %rdi
	addq	$64, %rdi
.Ltmp360:
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp361:
.LBB95_13:
	testb	%r14b, %r14b
	je	.LBB95_14
.Ltmp362:
	movq	40(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp363:
.LBB95_14:
	testb	%bl, %bl
	je	.LBB95_16
.Ltmp364:
	movq	48(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp365:
.LBB95_16:
	movq	%r12, %rdi
	callq	_Unwind_Resume@PLT
.LBB95_19:
.Ltmp366:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end95:
	.size	_ZN12nepenthe_ops9pointwise8composed17h0b0222fb8e78a673E, .Lfunc_end95-_ZN12nepenthe_ops9pointwise8composed17h0b0222fb8e78a673E
	.cfi_endproc
	.section	.gcc_except_table._ZN12nepenthe_ops9pointwise8composed17h0b0222fb8e78a673E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table95:
.Lexception41:
	.byte	255
	.byte	155
	.uleb128 .Lttbase14-.Lttbaseref14
.Lttbaseref14:
	.byte	1
	.uleb128 .Lcst_end41-.Lcst_begin41
.Lcst_begin41:
	.uleb128 .Ltmp338-.Lfunc_begin41
	.uleb128 .Ltmp341-.Ltmp338
	.uleb128 .Ltmp344-.Lfunc_begin41
	.byte	0
	.uleb128 .Ltmp341-.Lfunc_begin41
	.uleb128 .Ltmp342-.Ltmp341
	.byte	0
	.byte	0
	.uleb128 .Ltmp342-.Lfunc_begin41
	.uleb128 .Ltmp343-.Ltmp342
	.uleb128 .Ltmp344-.Lfunc_begin41
	.byte	0
	.uleb128 .Ltmp343-.Lfunc_begin41
	.uleb128 .Ltmp345-.Ltmp343
	.byte	0
	.byte	0
	.uleb128 .Ltmp345-.Lfunc_begin41
	.uleb128 .Ltmp346-.Ltmp345
	.uleb128 .Ltmp347-.Lfunc_begin41
	.byte	0
	.uleb128 .Ltmp346-.Lfunc_begin41
	.uleb128 .Ltmp350-.Ltmp346
	.byte	0
	.byte	0
	.uleb128 .Ltmp350-.Lfunc_begin41
	.uleb128 .Ltmp351-.Ltmp350
	.uleb128 .Ltmp359-.Lfunc_begin41
	.byte	0
	.uleb128 .Ltmp351-.Lfunc_begin41
	.uleb128 .Ltmp352-.Ltmp351
	.byte	0
	.byte	0
	.uleb128 .Ltmp352-.Lfunc_begin41
	.uleb128 .Ltmp353-.Ltmp352
	.uleb128 .Ltmp354-.Lfunc_begin41
	.byte	0
	.uleb128 .Ltmp353-.Lfunc_begin41
	.uleb128 .Ltmp357-.Ltmp353
	.byte	0
	.byte	0
	.uleb128 .Ltmp357-.Lfunc_begin41
	.uleb128 .Ltmp358-.Ltmp357
	.uleb128 .Ltmp359-.Lfunc_begin41
	.byte	0
	.uleb128 .Ltmp355-.Lfunc_begin41
	.uleb128 .Ltmp365-.Ltmp355
	.uleb128 .Ltmp366-.Lfunc_begin41
	.byte	1
	.uleb128 .Ltmp365-.Lfunc_begin41
	.uleb128 .Lfunc_end95-.Ltmp365
	.byte	0
	.byte	0
.Lcst_end41:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase14:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN12nepenthe_ops9pointwise9plane_sum4avx217ha3f9842ac8d2efc0E,"ax",@progbits
	.p2align	4
	.type	_ZN12nepenthe_ops9pointwise9plane_sum4avx217ha3f9842ac8d2efc0E,@function
_ZN12nepenthe_ops9pointwise9plane_sum4avx217ha3f9842ac8d2efc0E:
	.cfi_startproc
	testq	%rsi, %rsi
	je	.LBB96_1
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$136, %rsp
	.cfi_def_cfa_offset 192
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %rbx
	movq	%rdi, %r14
	vxorps	%xmm2, %xmm2, %xmm2
	leaq	72(%rsp), %r15
	movq	memcpy@GOTPCREL(%rip), %rbp
	vxorps	%xmm3, %xmm3, %xmm3
	jmp	.LBB96_4
	.p2align	4
.LBB96_5:
	vmovups	(%r14), %ymm0
	vmovups	32(%r14), %ymm1
.LBB96_7:
	vaddps	%ymm1, %ymm3, %ymm3
	vaddps	%ymm0, %ymm2, %ymm2
	movl	%r13d, %eax
	leaq	(%r14,%rax,4), %r14
	subq	%r13, %rbx
	je	.LBB96_8
.LBB96_4:
	cmpq	$16, %rbx
	movl	$16, %r13d
	cmovbq	%rbx, %r13
	jae	.LBB96_5
	leaq	(,%r13,4), %r12
	movl	$64, %edx
	subq	%r12, %rdx
	leaq	(%rsp,%r13,4), %rdi
	addq	$72, %rdi
	xorl	%esi, %esi
	vmovups	%ymm3, 32(%rsp)
	vmovups	%ymm2, (%rsp)
	vzeroupper
	callq	*memset@GOTPCREL(%rip)
	movq	%r15, %rdi
	movq	%r14, %rsi
	movq	%r12, %rdx
	callq	*%rbp
	vmovups	(%rsp), %ymm2
	vmovups	32(%rsp), %ymm3
	vmovups	72(%rsp), %ymm0
	vmovups	104(%rsp), %ymm1
	jmp	.LBB96_7
.LBB96_8:
	addq	$136, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	.cfi_restore %rbx
	.cfi_restore %r12
	.cfi_restore %r13
	.cfi_restore %r14
	.cfi_restore %r15
	.cfi_restore %rbp
	jmp	.LBB96_2
.LBB96_1:
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
.LBB96_2:
	vmovshdup	%xmm2, %xmm0
	vaddss	%xmm0, %xmm2, %xmm0
	vshufpd	$1, %xmm2, %xmm2, %xmm1
	vaddss	%xmm0, %xmm1, %xmm0
	vshufps	$255, %xmm2, %xmm2, %xmm1
	vaddss	%xmm0, %xmm1, %xmm0
	vextractf128	$1, %ymm2, %xmm1
	vaddss	%xmm0, %xmm1, %xmm0
	vmovshdup	%xmm1, %xmm2
	vaddss	%xmm0, %xmm2, %xmm0
	vshufpd	$1, %xmm1, %xmm1, %xmm2
	vaddss	%xmm0, %xmm2, %xmm0
	vshufps	$255, %xmm1, %xmm1, %xmm1
	vaddss	%xmm0, %xmm1, %xmm0
	vaddss	%xmm0, %xmm3, %xmm0
	vmovshdup	%xmm3, %xmm1
	vaddss	%xmm0, %xmm1, %xmm0
	vshufpd	$1, %xmm3, %xmm3, %xmm1
	vaddss	%xmm0, %xmm1, %xmm0
	vshufps	$255, %xmm3, %xmm3, %xmm1
	vaddss	%xmm0, %xmm1, %xmm0
	vextractf128	$1, %ymm3, %xmm1
	vaddss	%xmm0, %xmm1, %xmm0
	vmovshdup	%xmm1, %xmm2
	vaddss	%xmm0, %xmm2, %xmm0
	vshufpd	$1, %xmm1, %xmm1, %xmm2
	vaddss	%xmm0, %xmm2, %xmm0
	vshufps	$255, %xmm1, %xmm1, %xmm1
	vaddss	%xmm0, %xmm1, %xmm0
	vzeroupper
	retq
.Lfunc_end96:
	.size	_ZN12nepenthe_ops9pointwise9plane_sum4avx217ha3f9842ac8d2efc0E, .Lfunc_end96-_ZN12nepenthe_ops9pointwise9plane_sum4avx217ha3f9842ac8d2efc0E
	.cfi_endproc

	.section	.text._ZN12nepenthe_ops9pointwise9plane_sum6avx51217h04592cb5b2d4eeb1E,"ax",@progbits
	.p2align	4
	.type	_ZN12nepenthe_ops9pointwise9plane_sum6avx51217h04592cb5b2d4eeb1E,@function
_ZN12nepenthe_ops9pointwise9plane_sum6avx51217h04592cb5b2d4eeb1E:
	.cfi_startproc
	vxorps	%xmm0, %xmm0, %xmm0
	testq	%rsi, %rsi
	jne	.LBB97_1
.LBB97_5:
	vmovshdup	%xmm0, %xmm1
	vaddss	%xmm1, %xmm0, %xmm1
	vshufpd	$1, %xmm0, %xmm0, %xmm2
	vaddss	%xmm1, %xmm2, %xmm1
	vshufps	$255, %xmm0, %xmm0, %xmm2
	vaddss	%xmm1, %xmm2, %xmm1
	vextractf128	$1, %ymm0, %xmm2
	vaddss	%xmm1, %xmm2, %xmm1
	vmovshdup	%xmm2, %xmm3
	vaddss	%xmm1, %xmm3, %xmm1
	vshufpd	$1, %xmm2, %xmm2, %xmm3
	vaddss	%xmm1, %xmm3, %xmm1
	vshufps	$255, %xmm2, %xmm2, %xmm2
	vaddss	%xmm1, %xmm2, %xmm1
	vextractf32x4	$2, %zmm0, %xmm2
	vaddss	%xmm1, %xmm2, %xmm1
	vmovshdup	%xmm2, %xmm3
	vaddss	%xmm1, %xmm3, %xmm1
	vshufpd	$1, %xmm2, %xmm2, %xmm3
	vaddss	%xmm1, %xmm3, %xmm1
	vshufps	$255, %xmm2, %xmm2, %xmm2
	vaddss	%xmm1, %xmm2, %xmm1
	vextractf32x4	$3, %zmm0, %xmm0
	vaddss	%xmm1, %xmm0, %xmm1
	vmovshdup	%xmm0, %xmm2
	vaddss	%xmm1, %xmm2, %xmm1
	vshufpd	$1, %xmm0, %xmm0, %xmm2
	vaddss	%xmm1, %xmm2, %xmm1
	vshufps	$255, %xmm0, %xmm0, %xmm0
	vaddss	%xmm1, %xmm0, %xmm0
	vzeroupper
	retq
	.p2align	4
.LBB97_2:
	vmovups	(%rdi), %zmm1
.LBB97_4:
	vaddps	%zmm1, %zmm0, %zmm0
	movl	%ecx, %eax
	leaq	(%rdi,%rax,4), %rdi
	subq	%rcx, %rsi
	je	.LBB97_5
.LBB97_1:
	cmpq	$16, %rsi
	movl	$16, %ecx
	cmovbq	%rsi, %rcx
	jae	.LBB97_2
	movl	$-1, %eax
	shll	%cl, %eax
	notl	%eax
	kmovd	%eax, %k1
	vmovups	(%rdi), %zmm1 {%k1} {z}
	jmp	.LBB97_4
.Lfunc_end97:
	.size	_ZN12nepenthe_ops9pointwise9plane_sum6avx51217h04592cb5b2d4eeb1E, .Lfunc_end97-_ZN12nepenthe_ops9pointwise9plane_sum6avx51217h04592cb5b2d4eeb1E
	.cfi_endproc

	.section	".text.unlikely._ZN3std3sys12thread_local6native4lazy20Storage$LT$T$C$D$GT$16get_or_init_slow17h99b3a4400cab106bE","ax",@progbits
	.p2align	4
	.type	_ZN3std3sys12thread_local6native4lazy20Storage$LT$T$C$D$GT$16get_or_init_slow17h99b3a4400cab106bE,@function
_ZN3std3sys12thread_local6native4lazy20Storage$LT$T$C$D$GT$16get_or_init_slow17h99b3a4400cab106bE:
	.cfi_startproc
	movq	%rdi, %rax
	cmpb	$0, 16(%rdi)
	jne	.LBB98_5
	testq	%rsi, %rsi
	je	.LBB98_3
	movq	8(%rsi), %rcx
	movq	16(%rsi), %rdx
	testb	$1, (%rsi)
	movq	$0, (%rsi)
	jne	.LBB98_4
.LBB98_3:
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	movq	%rax, %rbx
	callq	*_RNvNtNtNtCsjrHSEGnQ3l9_3std3sys6random5linux19hashmap_random_keys@GOTPCREL(%rip)
	movq	%rax, %rcx
	movq	%rbx, %rax
	popq	%rbx
	.cfi_def_cfa_offset 8
	.cfi_restore %rbx
.LBB98_4:
	movq	%rcx, (%rax)
	movq	%rdx, 8(%rax)
	movb	$1, 16(%rax)
.LBB98_5:
	retq
.Lfunc_end98:
	.size	_ZN3std3sys12thread_local6native4lazy20Storage$LT$T$C$D$GT$16get_or_init_slow17h99b3a4400cab106bE, .Lfunc_end98-_ZN3std3sys12thread_local6native4lazy20Storage$LT$T$C$D$GT$16get_or_init_slow17h99b3a4400cab106bE
	.cfi_endproc

	.section	".text.unlikely._ZN3std3sys12thread_local6native4lazy20Storage$LT$T$C$D$GT$16get_or_init_slow17hd99994b48eadb5a1E","ax",@progbits
	.hidden	_ZN3std3sys12thread_local6native4lazy20Storage$LT$T$C$D$GT$16get_or_init_slow17hd99994b48eadb5a1E
	.globl	_ZN3std3sys12thread_local6native4lazy20Storage$LT$T$C$D$GT$16get_or_init_slow17hd99994b48eadb5a1E
	.p2align	4
	.type	_ZN3std3sys12thread_local6native4lazy20Storage$LT$T$C$D$GT$16get_or_init_slow17hd99994b48eadb5a1E,@function
_ZN3std3sys12thread_local6native4lazy20Storage$LT$T$C$D$GT$16get_or_init_slow17hd99994b48eadb5a1E:
	.cfi_startproc
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
	movzbl	56(%rdi), %eax
	testl	%eax, %eax
	je	.LBB99_3
	cmpl	$1, %eax
	je	.LBB99_16
	xorl	%ebx, %ebx
	jmp	.LBB99_16
.LBB99_3:
	testq	%rsi, %rsi
	je	.LBB99_5
	movq	8(%rsi), %rax
	movups	48(%rsi), %xmm0
	testb	$1, (%rsi)
	movq	$0, (%rsi)
	je	.LBB99_5
	addq	$16, %rsi
	jmp	.LBB99_11
.LBB99_5:
	data16
	leaq	_RNvNCNKNvNvMNtNtCsjrHSEGnQ3l9_3std4hash6randomNtBa_11RandomState3new4KEYS0s_023___RUST_STD_INTERNAL_VAL@TLSGD(%rip), %rdi
	data16
	data16
	rex64
	callq	__tls_get_addr@PLT
	cmpb	$1, 16(%rax)
	jne	.LBB99_7
	movups	(%rax), %xmm0
	incq	(%rax)
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.16.llvm.8749718453130272470(%rip), %rsi
	xorl	%eax, %eax
.LBB99_11:
	movq	%rax, (%rbx)
	movups	(%rsi), %xmm1
	movups	16(%rsi), %xmm2
	movups	%xmm1, 8(%rbx)
	movups	%xmm2, 24(%rbx)
	movups	%xmm0, 40(%rbx)
	movb	$1, 56(%rbx)
.LBB99_12:
	leaq	_ZN3std3sys12thread_local6native4lazy7destroy17h0dc043f8e55b1138E.llvm.8749718453130272470(%rip), %rsi
	movq	%rbx, %rdi
	callq	*_RNvNtNtNtNtCsjrHSEGnQ3l9_3std3sys12thread_local11destructors10linux_like8register@GOTPCREL(%rip)
.LBB99_16:
	movq	%rbx, %rax
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB99_7:
	.cfi_def_cfa_offset 32
	movq	%rax, %r14
	callq	*_RNvNtNtNtCsjrHSEGnQ3l9_3std3sys6random5linux19hashmap_random_keys@GOTPCREL(%rip)
	movq	%rdx, 8(%r14)
	movb	$1, 16(%r14)
	movzbl	56(%rbx), %ecx
	leaq	1(%rax), %rsi
	movq	%rsi, (%r14)
	movq	8(%rbx), %rdi
	movq	16(%rbx), %rsi
	movq	$0, (%rbx)
	movups	anon.98102f7f68d42e023e73d44abf9e5c2b.16.llvm.8749718453130272470+16(%rip), %xmm0
	movups	%xmm0, 24(%rbx)
	movups	anon.98102f7f68d42e023e73d44abf9e5c2b.16.llvm.8749718453130272470(%rip), %xmm0
	movups	%xmm0, 8(%rbx)
	movq	%rax, 40(%rbx)
	movq	%rdx, 48(%rbx)
	movb	$1, 56(%rbx)
	cmpl	$1, %ecx
	jne	.LBB99_8
	testq	%rsi, %rsi
	je	.LBB99_16
	leaq	(%rsi,%rsi,8), %rax
	leaq	87(,%rax,8), %rax
	andq	$-16, %rax
	addq	%rax, %rsi
	addq	$17, %rsi
	je	.LBB99_16
	subq	%rax, %rdi
	movl	$16, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB99_16
.LBB99_8:
	cmpl	$2, %ecx
	jne	.LBB99_12
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.90.llvm.8749718453130272470(%rip), %rdi
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.92.llvm.8749718453130272470(%rip), %rdx
	movl	$40, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking5panic@GOTPCREL(%rip)
.Lfunc_end99:
	.size	_ZN3std3sys12thread_local6native4lazy20Storage$LT$T$C$D$GT$16get_or_init_slow17hd99994b48eadb5a1E, .Lfunc_end99-_ZN3std3sys12thread_local6native4lazy20Storage$LT$T$C$D$GT$16get_or_init_slow17hd99994b48eadb5a1E
	.cfi_endproc

	.section	".text.unlikely._ZN3std3sys12thread_local6native4lazy20Storage$LT$T$C$D$GT$16get_or_init_slow17hf2d821054950e74cE","ax",@progbits
	.hidden	_ZN3std3sys12thread_local6native4lazy20Storage$LT$T$C$D$GT$16get_or_init_slow17hf2d821054950e74cE
	.globl	_ZN3std3sys12thread_local6native4lazy20Storage$LT$T$C$D$GT$16get_or_init_slow17hf2d821054950e74cE
	.p2align	4
	.type	_ZN3std3sys12thread_local6native4lazy20Storage$LT$T$C$D$GT$16get_or_init_slow17hf2d821054950e74cE,@function
_ZN3std3sys12thread_local6native4lazy20Storage$LT$T$C$D$GT$16get_or_init_slow17hf2d821054950e74cE:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	movq	%rdi, %rbx
	movzbl	8(%rdi), %eax
	testl	%eax, %eax
	je	.LBB100_6
	cmpl	$1, %eax
	je	.LBB100_3
	xorl	%ebx, %ebx
.LBB100_3:
	movq	%rbx, %rax
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.LBB100_6:
	.cfi_def_cfa_offset 16
	testq	%rsi, %rsi
	je	.LBB100_7
	movl	(%rsi), %ecx
	movq	8(%rsi), %rax
	movq	$0, (%rsi)
	cmpl	$1, %ecx
	jne	.LBB100_7
	movq	%rax, (%rbx)
	movb	$1, 8(%rbx)
	jmp	.LBB100_9
.LBB100_7:
	callq	*_ZN15crossbeam_epoch7default9collector17h2b0b2de8b540a275E@GOTPCREL(%rip)
	movq	%rax, %rdi
	callq	*_ZN15crossbeam_epoch9collector9Collector8register17hf1b8d78acc69e443E@GOTPCREL(%rip)
	movzbl	8(%rbx), %ecx
	movq	(%rbx), %rsi
	movq	%rax, (%rbx)
	movb	$1, 8(%rbx)
	cmpl	$1, %ecx
	jne	.LBB100_8
	testb	$127, %sil
	jne	.LBB100_18
	testq	%rsi, %rsi
	je	.LBB100_16
	movq	2080(%rsi), %rax
	testq	%rax, %rax
	je	.LBB100_19
	movq	2072(%rsi), %rcx
	decq	%rax
	movq	%rax, 2080(%rsi)
	jne	.LBB100_3
	testq	%rcx, %rcx
	jne	.LBB100_3
	movq	%rsi, %rdi
	callq	*_ZN15crossbeam_epoch8internal5Local8finalize17h5811395fb76d8893E@GOTPCREL(%rip)
	movq	%rbx, %rax
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.LBB100_8:
	.cfi_def_cfa_offset 16
	testl	%ecx, %ecx
	jne	.LBB100_17
.LBB100_9:
	leaq	_ZN3std3sys12thread_local6native4lazy7destroy17he362267d8be9425eE.llvm.8749718453130272470(%rip), %rsi
	movq	%rbx, %rdi
	callq	*_RNvNtNtNtNtCsjrHSEGnQ3l9_3std3sys12thread_local11destructors10linux_like8register@GOTPCREL(%rip)
	movq	%rbx, %rax
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.LBB100_17:
	.cfi_def_cfa_offset 16
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.90.llvm.8749718453130272470(%rip), %rdi
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.92.llvm.8749718453130272470(%rip), %rdx
	movl	$40, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking5panic@GOTPCREL(%rip)
.LBB100_19:
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.87.llvm.8749718453130272470(%rip), %rdi
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.89.llvm.8749718453130272470(%rip), %rdx
	movl	$35, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking5panic@GOTPCREL(%rip)
.LBB100_18:
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.106.llvm.8749718453130272470(%rip), %rdx
	movl	$128, %edi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking36panic_misaligned_pointer_dereference@GOTPCREL(%rip)
.LBB100_16:
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.106.llvm.8749718453130272470(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking30panic_null_pointer_dereference@GOTPCREL(%rip)
.Lfunc_end100:
	.size	_ZN3std3sys12thread_local6native4lazy20Storage$LT$T$C$D$GT$16get_or_init_slow17hf2d821054950e74cE, .Lfunc_end100-_ZN3std3sys12thread_local6native4lazy20Storage$LT$T$C$D$GT$16get_or_init_slow17hf2d821054950e74cE
	.cfi_endproc

	.section	.text._ZN3std3sys12thread_local6native4lazy7destroy17h0dc043f8e55b1138E.llvm.8749718453130272470,"ax",@progbits
	.hidden	_ZN3std3sys12thread_local6native4lazy7destroy17h0dc043f8e55b1138E.llvm.8749718453130272470
	.globl	_ZN3std3sys12thread_local6native4lazy7destroy17h0dc043f8e55b1138E.llvm.8749718453130272470
	.p2align	4
	.type	_ZN3std3sys12thread_local6native4lazy7destroy17h0dc043f8e55b1138E.llvm.8749718453130272470,@function
_ZN3std3sys12thread_local6native4lazy7destroy17h0dc043f8e55b1138E.llvm.8749718453130272470:
	.cfi_startproc
	movzbl	56(%rdi), %eax
	movb	$2, 56(%rdi)
	cmpb	$1, %al
	jne	.LBB101_3
	movq	16(%rdi), %rsi
	testq	%rsi, %rsi
	je	.LBB101_3
	leaq	(%rsi,%rsi,8), %rax
	leaq	87(,%rax,8), %rax
	andq	$-16, %rax
	addq	%rax, %rsi
	addq	$17, %rsi
	je	.LBB101_3
	movq	8(%rdi), %rdi
	subq	%rax, %rdi
	movl	$16, %edx
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB101_3:
	retq
.Lfunc_end101:
	.size	_ZN3std3sys12thread_local6native4lazy7destroy17h0dc043f8e55b1138E.llvm.8749718453130272470, .Lfunc_end101-_ZN3std3sys12thread_local6native4lazy7destroy17h0dc043f8e55b1138E.llvm.8749718453130272470
	.cfi_endproc

	.section	.text._ZN3std3sys12thread_local6native4lazy7destroy17he362267d8be9425eE.llvm.8749718453130272470,"ax",@progbits
	.hidden	_ZN3std3sys12thread_local6native4lazy7destroy17he362267d8be9425eE.llvm.8749718453130272470
	.globl	_ZN3std3sys12thread_local6native4lazy7destroy17he362267d8be9425eE.llvm.8749718453130272470
	.p2align	4
	.type	_ZN3std3sys12thread_local6native4lazy7destroy17he362267d8be9425eE.llvm.8749718453130272470,@function
_ZN3std3sys12thread_local6native4lazy7destroy17he362267d8be9425eE.llvm.8749718453130272470:
.Lfunc_begin42:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception42
	pushq	%rax
	.cfi_def_cfa_offset 16
	movzbl	8(%rdi), %eax
	movb	$2, 8(%rdi)
	cmpb	$1, %al
	jne	.LBB102_9
	movq	(%rdi), %rsi
	testb	$127, %sil
	jne	.LBB102_13
	testq	%rsi, %rsi
	je	.LBB102_10
	movq	2080(%rsi), %rax
	testq	%rax, %rax
	je	.LBB102_4
	movq	2072(%rsi), %rcx
	decq	%rax
	movq	%rax, 2080(%rsi)
	jne	.LBB102_9
	testq	%rcx, %rcx
	je	.LBB102_8
.LBB102_9:
	popq	%rax
	.cfi_def_cfa_offset 8
	retq
.LBB102_4:
	.cfi_def_cfa_offset 16
.Ltmp369:
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.87.llvm.8749718453130272470(%rip), %rdi
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.89.llvm.8749718453130272470(%rip), %rdx
	movl	$35, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking5panic@GOTPCREL(%rip)
.Ltmp370:
	jmp	.LBB102_5
.LBB102_8:
.Ltmp367:
	movq	%rsi, %rdi
	callq	*_ZN15crossbeam_epoch8internal5Local8finalize17h5811395fb76d8893E@GOTPCREL(%rip)
.Ltmp368:
	jmp	.LBB102_9
.LBB102_13:
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.106.llvm.8749718453130272470(%rip), %rdx
	movl	$128, %edi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking36panic_misaligned_pointer_dereference@GOTPCREL(%rip)
.LBB102_10:
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.106.llvm.8749718453130272470(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking30panic_null_pointer_dereference@GOTPCREL(%rip)
.LBB102_11:
.Ltmp371:
.Ltmp372:
	callq	_RNvXNvNtNtCsjrHSEGnQ3l9_3std3sys12thread_local20abort_on_dtor_unwindNtB2_15DtorUnwindGuardNtNtNtCsgEmfK2I1SDS_4core3ops4drop4Drop4drop
.Ltmp373:
.LBB102_5:
	ud2
.LBB102_12:
.Ltmp374:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end102:
	.size	_ZN3std3sys12thread_local6native4lazy7destroy17he362267d8be9425eE.llvm.8749718453130272470, .Lfunc_end102-_ZN3std3sys12thread_local6native4lazy7destroy17he362267d8be9425eE.llvm.8749718453130272470
	.cfi_endproc
	.section	.gcc_except_table._ZN3std3sys12thread_local6native4lazy7destroy17he362267d8be9425eE.llvm.8749718453130272470,"a",@progbits
	.p2align	2, 0x0
GCC_except_table102:
.Lexception42:
	.byte	255
	.byte	155
	.uleb128 .Lttbase15-.Lttbaseref15
.Lttbaseref15:
	.byte	1
	.uleb128 .Lcst_end42-.Lcst_begin42
.Lcst_begin42:
	.uleb128 .Ltmp369-.Lfunc_begin42
	.uleb128 .Ltmp368-.Ltmp369
	.uleb128 .Ltmp371-.Lfunc_begin42
	.byte	1
	.uleb128 .Ltmp372-.Lfunc_begin42
	.uleb128 .Ltmp373-.Ltmp372
	.uleb128 .Ltmp374-.Lfunc_begin42
	.byte	1
.Lcst_end42:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase15:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h24bcc67e7eeb8269E","ax",@progbits
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h24bcc67e7eeb8269E
	.globl	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h24bcc67e7eeb8269E
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h24bcc67e7eeb8269E,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h24bcc67e7eeb8269E:
	.cfi_startproc
	movq	%rsi, %rdi
	leaq	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.104(%rip), %rsi
	movl	$9, %edx
	jmpq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter9write_str@GOTPCREL(%rip)
.Lfunc_end103:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h24bcc67e7eeb8269E, .Lfunc_end103-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h24bcc67e7eeb8269E
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h9081fde2f3f04bb4E","ax",@progbits
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h9081fde2f3f04bb4E
	.globl	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h9081fde2f3f04bb4E
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h9081fde2f3f04bb4E,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h9081fde2f3f04bb4E:
	.cfi_startproc
	movq	%rsi, %rdi
	leaq	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.103(%rip), %rsi
	movl	$9, %edx
	jmpq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter9write_str@GOTPCREL(%rip)
.Lfunc_end104:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h9081fde2f3f04bb4E, .Lfunc_end104-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h9081fde2f3f04bb4E
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha72f5d9e1f0dfe3fE","ax",@progbits
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha72f5d9e1f0dfe3fE
	.globl	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha72f5d9e1f0dfe3fE
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha72f5d9e1f0dfe3fE,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha72f5d9e1f0dfe3fE:
	.cfi_startproc
	movq	(%rdi), %rdi
	jmpq	*_ZN64_$LT$burn_tensor..device..Device$u20$as$u20$core..fmt..Debug$GT$3fmt17h39e8e67c0a31cfc7E@GOTPCREL(%rip)
.Lfunc_end105:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha72f5d9e1f0dfe3fE, .Lfunc_end105-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha72f5d9e1f0dfe3fE
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha741db23a5a36513E","ax",@progbits
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha741db23a5a36513E
	.globl	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha741db23a5a36513E
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha741db23a5a36513E,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha741db23a5a36513E:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	pushq	%rax
	.cfi_def_cfa_offset 64
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %rax
	movq	(%rdi), %r9
	leaq	24(%r9), %r10
	leaq	48(%r9), %r14
	leaq	72(%r9), %rcx
	movq	%rcx, (%rsp)
	subq	$8, %rsp
	.cfi_adjust_cfa_offset 8
	leaq	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.96(%rip), %r15
	leaq	8(%rsp), %r12
	leaq	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.101(%rip), %r13
	leaq	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.95(%rip), %r11
	leaq	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.100(%rip), %rbp
	leaq	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.99(%rip), %rbx
	leaq	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.97(%rip), %rsi
	leaq	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.98(%rip), %rcx
	movl	$4, %edx
	movl	$12, %r8d
	movq	%rax, %rdi
	pushq	%r15
	.cfi_adjust_cfa_offset 8
	pushq	%r12
	.cfi_adjust_cfa_offset 8
	pushq	$4
	.cfi_adjust_cfa_offset 8
	pushq	%r13
	.cfi_adjust_cfa_offset 8
	pushq	%r11
	.cfi_adjust_cfa_offset 8
	pushq	%r14
	.cfi_adjust_cfa_offset 8
	pushq	$7
	.cfi_adjust_cfa_offset 8
	pushq	%rbp
	.cfi_adjust_cfa_offset 8
	pushq	%r11
	.cfi_adjust_cfa_offset 8
	pushq	%r10
	.cfi_adjust_cfa_offset 8
	pushq	$7
	.cfi_adjust_cfa_offset 8
	pushq	%rbx
	.cfi_adjust_cfa_offset 8
	pushq	%r11
	.cfi_adjust_cfa_offset 8
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter26debug_struct_field4_finish@GOTPCREL(%rip)
	addq	$120, %rsp
	.cfi_adjust_cfa_offset -120
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end106:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha741db23a5a36513E, .Lfunc_end106-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha741db23a5a36513E
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17haa52af3e09425900E","ax",@progbits
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17haa52af3e09425900E
	.globl	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17haa52af3e09425900E
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17haa52af3e09425900E,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17haa52af3e09425900E:
	.cfi_startproc
	movq	%rsi, %rdi
	leaq	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.110(%rip), %rsi
	movl	$22, %edx
	jmpq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter9write_str@GOTPCREL(%rip)
.Lfunc_end107:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17haa52af3e09425900E, .Lfunc_end107-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17haa52af3e09425900E
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17he331b1fa0e02ff14E","ax",@progbits
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17he331b1fa0e02ff14E
	.globl	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17he331b1fa0e02ff14E
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17he331b1fa0e02ff14E,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17he331b1fa0e02ff14E:
	.cfi_startproc
	movq	%rsi, %rdi
	leaq	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.102(%rip), %rsi
	movl	$7, %edx
	jmpq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter9write_str@GOTPCREL(%rip)
.Lfunc_end108:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17he331b1fa0e02ff14E, .Lfunc_end108-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17he331b1fa0e02ff14E
	.cfi_endproc

	.section	".text._ZN48_$LT$$u5b$T$u5d$$u20$as$u20$core..fmt..Debug$GT$3fmt17h9f4d1cc6a263cb35E","ax",@progbits
	.hidden	_ZN48_$LT$$u5b$T$u5d$$u20$as$u20$core..fmt..Debug$GT$3fmt17h9f4d1cc6a263cb35E
	.globl	_ZN48_$LT$$u5b$T$u5d$$u20$as$u20$core..fmt..Debug$GT$3fmt17h9f4d1cc6a263cb35E
	.p2align	4
	.type	_ZN48_$LT$$u5b$T$u5d$$u20$as$u20$core..fmt..Debug$GT$3fmt17h9f4d1cc6a263cb35E,@function
_ZN48_$LT$$u5b$T$u5d$$u20$as$u20$core..fmt..Debug$GT$3fmt17h9f4d1cc6a263cb35E:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %r14
	movq	%rdi, %rbx
	leaq	8(%rsp), %rdi
	movq	%rdx, %rsi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter10debug_list@GOTPCREL(%rip)
	testq	%r14, %r14
	je	.LBB109_3
	shlq	$5, %r14
	leaq	(%r14,%r14,2), %r13
	leaq	anon.6f17a6ec921799906ebc1675c09a9f24.83.llvm.4969789374703972864(%rip), %r14
	leaq	8(%rsp), %r15
	movq	%rsp, %r12
	movq	_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList5entry@GOTPCREL(%rip), %rbp
	.p2align	4
.LBB109_2:
	movq	%rbx, (%rsp)
	addq	$96, %rbx
	movq	%r15, %rdi
	movq	%r12, %rsi
	movq	%r14, %rdx
	callq	*%rbp
	addq	$-96, %r13
	jne	.LBB109_2
.LBB109_3:
	leaq	8(%rsp), %rdi
	callq	*_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList6finish@GOTPCREL(%rip)
	addq	$24, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end109:
	.size	_ZN48_$LT$$u5b$T$u5d$$u20$as$u20$core..fmt..Debug$GT$3fmt17h9f4d1cc6a263cb35E, .Lfunc_end109-_ZN48_$LT$$u5b$T$u5d$$u20$as$u20$core..fmt..Debug$GT$3fmt17h9f4d1cc6a263cb35E
	.cfi_endproc

	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI110_0:
	.long	0x7fffffff
	.long	0x7fffffff
	.long	0x7fffffff
	.long	0x7fffffff
	.section	".text._ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h41ff8f342522fad0E","ax",@progbits
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h41ff8f342522fad0E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h41ff8f342522fad0E
	.p2align	4
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h41ff8f342522fad0E,@function
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h41ff8f342522fad0E:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$72, %rsp
	.cfi_def_cfa_offset 128
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %rax
	movq	(%rsi), %rdi
	movq	8(%rsi), %rsi
	movq	16(%rax), %rdx
	movq	24(%rax), %rcx
	movl	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512(%rip), %eax
	testl	%eax, %eax
	jne	.LBB110_1
	movzbl	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512+4(%rip), %eax
	testl	%eax, %eax
	je	.LBB110_5
.LBB110_3:
	addq	$72, %rsp
	cmpl	$1, %eax
	jne	.LBB110_21
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	_ZN12nepenthe_ops8absolute18sum_of_differences4avx217h19f990b4ee16b7eeE
.LBB110_21:
	.cfi_def_cfa_offset 128
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	_ZN12nepenthe_ops8absolute18sum_of_differences6avx51217h35c8812ecfec72e2E
.LBB110_1:
	.cfi_def_cfa_offset 128
	movq	%rcx, %rbx
	movq	%rdx, %r15
	movq	%rsi, %r14
	movq	%rdi, %r12
	callq	_ZN3std4sync9once_lock17OnceLock$LT$T$GT$10initialize17he6202385d4552f34E.llvm.7861498002582786512
	movq	%r12, %rdi
	movq	%r14, %rsi
	movq	%r15, %rdx
	movq	%rbx, %rcx
	movzbl	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512+4(%rip), %eax
	testl	%eax, %eax
	jne	.LBB110_3
.LBB110_5:
	xorps	%xmm0, %xmm0
	movaps	%xmm0, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
	movaps	%xmm0, (%rsp)
	testq	%rsi, %rsi
	je	.LBB110_6
	movq	%rsi, %r8
	shrq	$4, %r8
	movl	%esi, %eax
	andl	$15, %eax
	cmpq	$1, %rax
	sbbq	$-1, %r8
	xorps	%xmm0, %xmm0
	testq	%rcx, %rcx
	jne	.LBB110_9
	jmp	.LBB110_20
.LBB110_6:
	xorl	%r8d, %r8d
	xorps	%xmm0, %xmm0
	testq	%rcx, %rcx
	je	.LBB110_20
.LBB110_9:
	movq	%rcx, %rax
	shrq	$4, %rax
	movl	%ecx, %r9d
	andl	$15, %r9d
	cmpq	$1, %r9
	sbbq	$-1, %rax
	cmpq	%r8, %rax
	cmovaeq	%r8, %rax
	testq	%r8, %r8
	je	.LBB110_20
	leaq	16(%rdi), %r8
	leaq	16(%rdx), %r9
	xorl	%r10d, %r10d
	movl	$16, %ebp
	movaps	.LCPI110_0(%rip), %xmm0
	movq	%rcx, %rbx
	movq	%rsi, %r14
	jmp	.LBB110_12
	.p2align	4
.LBB110_11:
	incq	%r10
	addq	$-16, %r14
	addq	$-16, %rbx
	addq	$64, %r8
	addq	$64, %r9
	addq	$64, %rdi
	addq	$64, %rdx
	cmpq	%rax, %r10
	je	.LBB110_19
.LBB110_12:
	cmpq	%r14, %rbx
	movq	%r14, %r15
	cmovbq	%rbx, %r15
	cmpq	$16, %r15
	cmovaeq	%rbp, %r15
	movq	%r10, %r12
	shlq	$4, %r12
	movq	%rsi, %r13
	subq	%r12, %r13
	movq	%rcx, %r11
	subq	%r12, %r11
	cmpq	%r13, %r11
	cmovaeq	%r13, %r11
	cmpq	$16, %r11
	movl	$16, %r13d
	cmovbq	%r11, %r13
	testq	%r11, %r11
	je	.LBB110_11
	cmpq	$8, %r11
	jae	.LBB110_15
	xorl	%r12d, %r12d
	jmp	.LBB110_18
	.p2align	4
.LBB110_15:
	movl	%r15d, %ebp
	andl	$24, %ebp
	movl	%r13d, %r12d
	andl	$24, %r12d
	xorl	%r11d, %r11d
	.p2align	4
.LBB110_16:
	movups	-16(%r8,%r11,4), %xmm1
	movups	(%r8,%r11,4), %xmm2
	movups	-16(%r9,%r11,4), %xmm3
	subps	%xmm3, %xmm1
	movups	(%r9,%r11,4), %xmm3
	subps	%xmm3, %xmm2
	andps	%xmm0, %xmm1
	andps	%xmm0, %xmm2
	movups	(%rsp,%r11,4), %xmm3
	addps	%xmm1, %xmm3
	movups	16(%rsp,%r11,4), %xmm1
	addps	%xmm2, %xmm1
	movups	%xmm3, (%rsp,%r11,4)
	movups	%xmm1, 16(%rsp,%r11,4)
	addq	$8, %r11
	cmpq	%r11, %rbp
	jne	.LBB110_16
	cmpq	%r12, %r13
	movl	$16, %ebp
	je	.LBB110_11
	.p2align	4
.LBB110_18:
	movss	(%rdi,%r12,4), %xmm1
	subss	(%rdx,%r12,4), %xmm1
	andps	%xmm0, %xmm1
	addss	(%rsp,%r12,4), %xmm1
	movss	%xmm1, (%rsp,%r12,4)
	incq	%r12
	cmpq	%r12, %r15
	jne	.LBB110_18
	jmp	.LBB110_11
.LBB110_19:
	movss	(%rsp), %xmm0
	addss	4(%rsp), %xmm0
	addss	8(%rsp), %xmm0
	addss	12(%rsp), %xmm0
	addss	16(%rsp), %xmm0
	addss	20(%rsp), %xmm0
	addss	24(%rsp), %xmm0
	addss	28(%rsp), %xmm0
	addss	32(%rsp), %xmm0
	addss	36(%rsp), %xmm0
	addss	40(%rsp), %xmm0
	addss	44(%rsp), %xmm0
	addss	48(%rsp), %xmm0
	addss	52(%rsp), %xmm0
	addss	56(%rsp), %xmm0
	addss	60(%rsp), %xmm0
.LBB110_20:
	addq	$72, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end110:
	.size	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h41ff8f342522fad0E, .Lfunc_end110-_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h41ff8f342522fad0E
	.cfi_endproc

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI111_0:
	.long	0x80000000
	.section	".text._ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h469534791fba9b99E","ax",@progbits
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h469534791fba9b99E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h469534791fba9b99E
	.p2align	4
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h469534791fba9b99E,@function
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h469534791fba9b99E:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$168, %rsp
	.cfi_def_cfa_offset 224
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	(%rdi), %rax
	movq	(%rax), %rcx
	movq	(%rcx), %r14
	testq	%r14, %r14
	je	.LBB111_1
	movq	%rsi, %rbx
	movq	8(%rax), %rax
	movq	%rax, 24(%rsp)
	movss	.LCPI111_0(%rip), %xmm0
	xorl	%r15d, %r15d
	leaq	104(%rsp), %r12
	movq	%rsi, 16(%rsp)
	movq	%r14, 8(%rsp)
	jmp	.LBB111_3
	.p2align	4
.LBB111_16:
	callq	_ZN12nepenthe_ops9pointwise9plane_sum6avx51217h04592cb5b2d4eeb1E
.LBB111_17:
	movaps	%xmm0, %xmm4
.LBB111_18:
	movss	4(%rsp), %xmm0
	addss	%xmm4, %xmm0
	incq	%r15
	cmpq	%r14, %r15
	je	.LBB111_19
.LBB111_3:
	movss	%xmm0, 4(%rsp)
	movq	24(%rsp), %rdi
	movq	%r15, %rsi
	movq	%rbx, %rdx
	callq	_ZN12nepenthe_ops5fused5Batch5plane17he41549102be5e199E
	movq	%rax, %rbp
	movq	%rdx, %r13
	movl	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512(%rip), %eax
	testl	%eax, %eax
	jne	.LBB111_4
	movzbl	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512+4(%rip), %eax
	testl	%eax, %eax
	je	.LBB111_8
.LBB111_6:
	movq	%rbp, %rdi
	movq	%r13, %rsi
	cmpl	$1, %eax
	jne	.LBB111_16
	callq	_ZN12nepenthe_ops9pointwise9plane_sum4avx217ha3f9842ac8d2efc0E
	jmp	.LBB111_17
.LBB111_4:
	callq	_ZN3std4sync9once_lock17OnceLock$LT$T$GT$10initialize17he6202385d4552f34E.llvm.7861498002582786512
	movzbl	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512+4(%rip), %eax
	testl	%eax, %eax
	jne	.LBB111_6
	.p2align	4
.LBB111_8:
	testq	%r13, %r13
	je	.LBB111_9
	xorps	%xmm7, %xmm7
	xorps	%xmm6, %xmm6
	xorps	%xmm5, %xmm5
	xorps	%xmm4, %xmm4
	jmp	.LBB111_11
	.p2align	4
.LBB111_13:
	leaq	(,%r14,4), %rbx
	movl	$64, %edx
	subq	%rbx, %rdx
	leaq	(%rsp,%r14,4), %rdi
	addq	$104, %rdi
	xorl	%esi, %esi
	movaps	%xmm4, 80(%rsp)
	movaps	%xmm5, 64(%rsp)
	movaps	%xmm6, 48(%rsp)
	movaps	%xmm7, 32(%rsp)
	callq	*memset@GOTPCREL(%rip)
	movq	%r12, %rdi
	movq	%rbp, %rsi
	movq	%rbx, %rdx
	callq	*memcpy@GOTPCREL(%rip)
	movaps	32(%rsp), %xmm7
	movaps	48(%rsp), %xmm6
	movaps	64(%rsp), %xmm5
	movaps	80(%rsp), %xmm4
	movups	104(%rsp), %xmm0
	movups	120(%rsp), %xmm1
	movups	136(%rsp), %xmm2
	movups	152(%rsp), %xmm3
.LBB111_14:
	addps	%xmm3, %xmm4
	addps	%xmm2, %xmm5
	addps	%xmm1, %xmm6
	addps	%xmm0, %xmm7
	movl	%r14d, %eax
	leaq	(%rbp,%rax,4), %rbp
	subq	%r14, %r13
	je	.LBB111_15
.LBB111_11:
	cmpq	$16, %r13
	movl	$16, %r14d
	cmovbq	%r13, %r14
	jb	.LBB111_13
	movups	(%rbp), %xmm0
	movups	16(%rbp), %xmm1
	movups	32(%rbp), %xmm2
	movups	48(%rbp), %xmm3
	jmp	.LBB111_14
	.p2align	4
.LBB111_15:
	movaps	%xmm7, %xmm0
	shufps	$85, %xmm7, %xmm0
	addss	%xmm7, %xmm0
	movaps	%xmm7, %xmm1
	unpckhpd	%xmm7, %xmm1
	addss	%xmm0, %xmm1
	shufps	$255, %xmm7, %xmm7
	addss	%xmm1, %xmm7
	addss	%xmm6, %xmm7
	movaps	%xmm6, %xmm0
	shufps	$85, %xmm6, %xmm0
	addss	%xmm7, %xmm0
	movaps	%xmm6, %xmm1
	unpckhpd	%xmm6, %xmm1
	addss	%xmm0, %xmm1
	shufps	$255, %xmm6, %xmm6
	addss	%xmm1, %xmm6
	addss	%xmm5, %xmm6
	movaps	%xmm5, %xmm0
	shufps	$85, %xmm5, %xmm0
	addss	%xmm6, %xmm0
	movaps	%xmm5, %xmm1
	unpckhpd	%xmm5, %xmm1
	addss	%xmm0, %xmm1
	shufps	$255, %xmm5, %xmm5
	addss	%xmm1, %xmm5
	addss	%xmm4, %xmm5
	movaps	%xmm4, %xmm0
	shufps	$85, %xmm4, %xmm0
	addss	%xmm5, %xmm0
	movaps	%xmm4, %xmm1
	unpckhpd	%xmm4, %xmm1
	addss	%xmm0, %xmm1
	shufps	$255, %xmm4, %xmm4
	addss	%xmm1, %xmm4
	movq	16(%rsp), %rbx
	movq	8(%rsp), %r14
	jmp	.LBB111_18
.LBB111_9:
	xorps	%xmm4, %xmm4
	jmp	.LBB111_18
.LBB111_1:
	movss	.LCPI111_0(%rip), %xmm0
.LBB111_19:
	addq	$168, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end111:
	.size	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h469534791fba9b99E, .Lfunc_end111-_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h469534791fba9b99E
	.cfi_endproc

	.section	".text._ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h4b97e5616388750fE","ax",@progbits
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h4b97e5616388750fE
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h4b97e5616388750fE
	.p2align	4
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h4b97e5616388750fE,@function
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h4b97e5616388750fE:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$216, %rsp
	.cfi_def_cfa_offset 272
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	(%rdi), %rax
	movq	%rax, 24(%rsp)
	movq	8(%rax), %r14
	movq	(%r14), %rcx
	testq	%rcx, %rcx
	je	.LBB112_38
	movq	(%rsi), %r15
	movq	8(%rsi), %rbp
	movq	16(%rsi), %rbx
	movq	24(%rsp), %rax
	movq	(%rax), %rax
	movq	%rax, 8(%rsp)
	movq	%r15, %rax
	orq	%rcx, %rax
	shrq	$32, %rax
	je	.LBB112_3
	movq	%r15, %rax
	xorl	%edx, %edx
	divq	%rcx
	jmp	.LBB112_4
.LBB112_3:
	movl	%r15d, %eax
	xorl	%edx, %edx
	divl	%ecx
.LBB112_4:
	shlq	$2, %rdx
	movq	8(%rsp), %rdi
	movq	%rax, %rsi
	callq	_ZN12nepenthe_ops5fused5Batch5plane17he41549102be5e199E
	movq	%rax, 48(%rsp)
	movq	%rdx, 16(%rsp)
	movq	(%r14), %rcx
	testq	%rcx, %rcx
	je	.LBB112_38
	movq	%r15, %rax
	orq	%rcx, %rax
	shrq	$32, %rax
	je	.LBB112_7
	movq	%r15, %rax
	xorl	%edx, %edx
	divq	%rcx
	jmp	.LBB112_8
.LBB112_7:
	movl	%r15d, %eax
	xorl	%edx, %edx
	divl	%ecx
.LBB112_8:
	leaq	1(,%rdx,4), %rdx
	movq	8(%rsp), %rdi
	movq	%rax, %rsi
	callq	_ZN12nepenthe_ops5fused5Batch5plane17he41549102be5e199E
	movq	%rax, 32(%rsp)
	movq	%rdx, 40(%rsp)
	movq	(%r14), %rcx
	testq	%rcx, %rcx
	je	.LBB112_38
	movq	%r15, %rax
	orq	%rcx, %rax
	shrq	$32, %rax
	je	.LBB112_11
	movq	%r15, %rax
	xorl	%edx, %edx
	divq	%rcx
	jmp	.LBB112_12
.LBB112_11:
	movl	%r15d, %eax
	xorl	%edx, %edx
	divl	%ecx
.LBB112_12:
	leaq	2(,%rdx,4), %rdx
	movq	8(%rsp), %rdi
	movq	%rax, %rsi
	callq	_ZN12nepenthe_ops5fused5Batch5plane17he41549102be5e199E
	movq	(%r14), %rcx
	testq	%rcx, %rcx
	je	.LBB112_38
	movq	%rax, %r12
	movq	%rdx, %r13
	movq	%r15, %rax
	orq	%rcx, %rax
	shrq	$32, %rax
	je	.LBB112_15
	movq	%r15, %rax
	xorl	%edx, %edx
	divq	%rcx
	jmp	.LBB112_16
.LBB112_15:
	movl	%r15d, %eax
	xorl	%edx, %edx
	divl	%ecx
.LBB112_16:
	movq	16(%rsp), %r14
	leaq	3(,%rdx,4), %rdx
	movq	8(%rsp), %rdi
	movq	%rax, %rsi
	callq	_ZN12nepenthe_ops5fused5Batch5plane17he41549102be5e199E
	movq	48(%rsp), %rcx
	movq	%rcx, 152(%rsp)
	movq	%r14, 160(%rsp)
	movq	32(%rsp), %rcx
	movq	%rcx, 168(%rsp)
	movq	40(%rsp), %rcx
	movq	%rcx, 176(%rsp)
	movq	%r12, 184(%rsp)
	movq	%r13, 192(%rsp)
	movq	%rax, 200(%rsp)
	movq	%rdx, 208(%rsp)
	movq	24(%rsp), %rax
	movq	16(%rax), %rax
	movq	%rax, 8(%rsp)
	movq	(%rax), %r15
	movq	%r15, %r14
	addq	%r15, %r14
	je	.LBB112_37
	movq	%rbx, %rax
	orq	%r14, %rax
	shrq	$32, %rax
	je	.LBB112_19
	movq	%rbx, %rax
	xorl	%edx, %edx
	divq	%r14
	subq	%rdx, %rbx
	cmpq	%rbx, %r14
	jbe	.LBB112_21
	jmp	.LBB112_20
.LBB112_19:
	movl	%ebx, %eax
	xorl	%edx, %edx
	divl	%r14d
	subq	%rdx, %rbx
	cmpq	%rbx, %r14
	jbe	.LBB112_21
.LBB112_20:
	addq	$216, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB112_21:
	.cfi_def_cfa_offset 272
	movabsq	$2305843009213693948, %rax
	leaq	3(%rax), %r12
	andq	%r15, %r12
	xorl	%r13d, %r13d
	jmp	.LBB112_23
	.p2align	4
.LBB112_22:
	leaq	(,%r15,8), %rax
	addq	%rax, %rbp
	subq	%r14, %rbx
	incq	%r13
	cmpq	%rbx, %r14
	ja	.LBB112_20
.LBB112_23:
	movq	%r13, 56(%rsp)
	movq	%r13, %rax
	shrq	%rax
	imulq	%r15, %rax
	movq	%rax, 64(%rsp)
	movq	$0, 72(%rsp)
	movq	$1, 80(%rsp)
	leaq	152(%rsp), %rax
	movq	%rax, 120(%rsp)
	leaq	56(%rsp), %rax
	movq	%rax, 128(%rsp)
	leaq	64(%rsp), %rax
	movq	%rax, 136(%rsp)
	movq	8(%rsp), %rax
	movq	%rax, 144(%rsp)
	leaq	88(%rsp), %rdi
	leaq	72(%rsp), %rsi
	leaq	120(%rsp), %rdx
	callq	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h626b055e1d563810E
	movq	96(%rsp), %rax
	movq	112(%rsp), %rcx
	cmpq	%rax, %rcx
	cmovbq	%rcx, %rax
	cmpq	%r12, %rax
	cmovaeq	%r12, %rax
	testq	%rax, %rax
	je	.LBB112_22
	movq	88(%rsp), %rcx
	movq	104(%rsp), %rdx
	cmpq	$8, %rax
	jae	.LBB112_31
.LBB112_25:
	xorl	%esi, %esi
.LBB112_26:
	movq	%rax, %r8
	movq	%rsi, %rdi
	andq	$3, %r8
	je	.LBB112_29
	movq	%rsi, %rdi
	.p2align	4
.LBB112_28:
	movss	(%rcx,%rdi,4), %xmm0
	movss	(%rdx,%rdi,4), %xmm1
	movss	%xmm0, (%rbp,%rdi,8)
	movss	%xmm1, 4(%rbp,%rdi,8)
	incq	%rdi
	decq	%r8
	jne	.LBB112_28
.LBB112_29:
	subq	%rax, %rsi
	cmpq	$-4, %rsi
	ja	.LBB112_22
	.p2align	4
.LBB112_30:
	movss	(%rcx,%rdi,4), %xmm0
	movss	(%rdx,%rdi,4), %xmm1
	movss	%xmm0, (%rbp,%rdi,8)
	movss	%xmm1, 4(%rbp,%rdi,8)
	movss	4(%rcx,%rdi,4), %xmm0
	movss	4(%rdx,%rdi,4), %xmm1
	movss	%xmm0, 8(%rbp,%rdi,8)
	movss	%xmm1, 12(%rbp,%rdi,8)
	movss	8(%rcx,%rdi,4), %xmm0
	movss	8(%rdx,%rdi,4), %xmm1
	movss	%xmm0, 16(%rbp,%rdi,8)
	movss	%xmm1, 20(%rbp,%rdi,8)
	movss	12(%rcx,%rdi,4), %xmm0
	movss	12(%rdx,%rdi,4), %xmm1
	movss	%xmm0, 24(%rbp,%rdi,8)
	movss	%xmm1, 28(%rbp,%rdi,8)
	addq	$4, %rdi
	cmpq	%rdi, %rax
	jne	.LBB112_30
	jmp	.LBB112_22
	.p2align	4
.LBB112_31:
	leaq	(,%rax,8), %rsi
	addq	%rbp, %rsi
	leaq	(%rcx,%rax,4), %rdi
	leaq	(%rdx,%rax,4), %r8
	cmpq	%rdi, %rbp
	setb	%r9b
	cmpq	%rsi, %rcx
	setb	%r10b
	cmpq	%r8, %rbp
	setb	%dil
	cmpq	%rsi, %rdx
	setb	%r8b
	testb	%r10b, %r9b
	jne	.LBB112_25
	movl	$0, %esi
	andb	%r8b, %dil
	jne	.LBB112_26
	movq	%rax, %rsi
	movabsq	$2305843009213693948, %rdi
	andq	%rdi, %rsi
	leaq	(%rax,%rax), %rdi
	andq	$-8, %rdi
	xorl	%r8d, %r8d
	.p2align	4
.LBB112_34:
	movsd	(%rcx,%r8,2), %xmm0
	movsd	8(%rcx,%r8,2), %xmm1
	movsd	(%rdx,%r8,2), %xmm2
	unpcklps	%xmm2, %xmm0
	movsd	8(%rdx,%r8,2), %xmm2
	unpcklps	%xmm2, %xmm1
	movups	%xmm0, (%rbp,%r8,4)
	movups	%xmm1, 16(%rbp,%r8,4)
	addq	$8, %r8
	cmpq	%r8, %rdi
	jne	.LBB112_34
	cmpq	%rsi, %rax
	je	.LBB112_22
	jmp	.LBB112_26
.LBB112_37:
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.34.llvm.8749718453130272470(%rip), %rdi
	leaq	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.70(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.LBB112_38:
	leaq	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.73(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end112:
	.size	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h4b97e5616388750fE, .Lfunc_end112-_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h4b97e5616388750fE
	.cfi_endproc

	.section	".text._ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h78635d8e0f3538caE","ax",@progbits
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h78635d8e0f3538caE
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h78635d8e0f3538caE
	.p2align	4
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h78635d8e0f3538caE,@function
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h78635d8e0f3538caE:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	(%rdi), %r12
	movq	8(%r12), %rax
	movq	(%rax), %rcx
	testq	%rcx, %rcx
	je	.LBB113_32
	movq	(%rsi), %r15
	movq	8(%rsi), %r14
	movq	16(%rsi), %rbx
	movq	%r15, %rax
	shrq	$2, %rax
	movq	(%r12), %rdi
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	je	.LBB113_3
	xorl	%edx, %edx
	divq	%rcx
	jmp	.LBB113_4
.LBB113_3:
	xorl	%edx, %edx
	divl	%ecx
.LBB113_4:
	movq	%rax, %rsi
	callq	_ZN12nepenthe_ops5fused5Batch5plane17he41549102be5e199E
	movq	%rax, %rsi
	movq	16(%r12), %rax
	movq	(%rax), %rcx
	movq	%rcx, %r9
	shrq	%r9
	je	.LBB113_31
	movq	%rdx, %r8
	movq	%rbx, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB113_7
	movq	%rbx, %rax
	xorl	%edx, %edx
	divq	%r9
	subq	%rdx, %rbx
	cmpq	%rbx, %r9
	jbe	.LBB113_9
	jmp	.LBB113_8
.LBB113_7:
	movl	%ebx, %eax
	xorl	%edx, %edx
	divl	%r9d
	subq	%rdx, %rbx
	cmpq	%rbx, %r9
	jbe	.LBB113_9
.LBB113_8:
	addq	$40, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB113_9:
	.cfi_def_cfa_offset 96
	movl	%r15d, %eax
	shrl	%eax
	andl	$1, %eax
	andl	$1, %r15d
	leaq	-1(%r9), %r11
	movq	%rcx, %rdx
	imulq	%rax, %rdx
	leaq	(%rdx,%r15), %rdi
	leaq	(,%rcx,8), %r10
	shlq	$2, %r15
	leaq	(%r14,%r9,4), %r12
	movq	%r12, 8(%rsp)
	leaq	(%r15,%rdx,4), %rdx
	leaq	(%rsi,%rdx), %r15
	leaq	-4(%r15,%r9,8), %r12
	movq	%r12, 16(%rsp)
	leaq	(%rsi,%rdi,4), %rdi
	movq	%rdi, 32(%rsp)
	movabsq	$4611686018427387896, %r13
	andq	%r9, %r13
	movl	%r9d, %ebp
	andl	$3, %ebp
	leaq	(%rsi,%rdx), %r12
	addq	$56, %r12
	xorl	%edx, %edx
	shrq	$61, %r11
	movq	%r11, 24(%rsp)
	movq	%r15, (%rsp)
	movq	%r15, %r11
	jmp	.LBB113_11
	.p2align	4
.LBB113_10:
	leaq	(,%r9,4), %rsi
	addq	%rsi, %r14
	subq	%r9, %rbx
	incq	%rdx
	addq	%r10, %r12
	addq	%r10, %r11
	cmpq	%rbx, %r9
	ja	.LBB113_8
.LBB113_11:
	leaq	(%rax,%rdx,2), %rdi
	imulq	%rcx, %rdi
	leaq	(%rdi,%rcx), %rsi
	cmpq	%r8, %rsi
	seta	%r15b
	movq	%rdi, %rsi
	addq	%rcx, %rsi
	jb	.LBB113_29
	testb	%r15b, %r15b
	jne	.LBB113_30
.LBB113_13:
	cmpq	$56, %rcx
	jb	.LBB113_22
	movq	%r10, %rdi
	imulq	%rdx, %rdi
	movq	32(%rsp), %rsi
	addq	%rdi, %rsi
	leaq	-8(,%r9,8), %r15
	addq	%rsi, %r15
	cmpq	%rsi, %r15
	jb	.LBB113_28
	movl	$0, %esi
	cmpq	$0, 24(%rsp)
	jne	.LBB113_23
	movq	16(%rsp), %rsi
	addq	%rdi, %rsi
	cmpq	%rsi, %r14
	jae	.LBB113_19
	leaq	(,%r9,4), %rsi
	imulq	%rdx, %rsi
	addq	8(%rsp), %rsi
	addq	(%rsp), %rdi
	cmpq	%rsi, %rdi
	jae	.LBB113_19
.LBB113_28:
	xorl	%esi, %esi
	movq	%rsi, %rdi
	testq	%rbp, %rbp
	jne	.LBB113_24
	jmp	.LBB113_26
	.p2align	4
.LBB113_19:
	xorl	%esi, %esi
	.p2align	4
.LBB113_20:
	movss	-56(%r12,%rsi,8), %xmm0
	movss	-48(%r12,%rsi,8), %xmm1
	unpcklps	%xmm1, %xmm0
	movss	-40(%r12,%rsi,8), %xmm1
	movss	-32(%r12,%rsi,8), %xmm2
	unpcklps	%xmm2, %xmm1
	movlhps	%xmm1, %xmm0
	movss	(%r12,%rsi,8), %xmm1
	movss	-8(%r12,%rsi,8), %xmm2
	unpcklps	%xmm1, %xmm2
	movss	-16(%r12,%rsi,8), %xmm1
	movss	-24(%r12,%rsi,8), %xmm3
	unpcklps	%xmm1, %xmm3
	movlhps	%xmm2, %xmm3
	movups	%xmm0, (%r14,%rsi,4)
	movups	%xmm3, 16(%r14,%rsi,4)
	addq	$8, %rsi
	cmpq	%rsi, %r13
	jne	.LBB113_20
	movq	%r13, %rsi
	cmpq	%r13, %r9
	je	.LBB113_10
	jmp	.LBB113_23
	.p2align	4
.LBB113_22:
	xorl	%esi, %esi
.LBB113_23:
	movq	%rsi, %rdi
	testq	%rbp, %rbp
	je	.LBB113_26
.LBB113_24:
	movq	%rbp, %r15
	movq	%rsi, %rdi
	.p2align	4
.LBB113_25:
	movss	(%r11,%rdi,8), %xmm0
	movss	%xmm0, (%r14,%rdi,4)
	incq	%rdi
	decq	%r15
	jne	.LBB113_25
.LBB113_26:
	subq	%r9, %rsi
	cmpq	$-4, %rsi
	ja	.LBB113_10
	.p2align	4
.LBB113_27:
	movss	(%r11,%rdi,8), %xmm0
	movss	%xmm0, (%r14,%rdi,4)
	movss	8(%r11,%rdi,8), %xmm0
	movss	%xmm0, 4(%r14,%rdi,4)
	movss	16(%r11,%rdi,8), %xmm0
	movss	%xmm0, 8(%r14,%rdi,4)
	movss	24(%r11,%rdi,8), %xmm0
	movss	%xmm0, 12(%r14,%rdi,4)
	addq	$4, %rdi
	cmpq	%rdi, %r9
	jne	.LBB113_27
	jmp	.LBB113_10
.LBB113_29:
	movb	$1, %r15b
	testb	%r15b, %r15b
	je	.LBB113_13
.LBB113_30:
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.64.llvm.8749718453130272470(%rip), %rcx
	movq	%r8, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB113_31:
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.34.llvm.8749718453130272470(%rip), %rdi
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.63.llvm.8749718453130272470(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.LBB113_32:
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.62.llvm.8749718453130272470(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end113:
	.size	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h78635d8e0f3538caE, .Lfunc_end113-_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h78635d8e0f3538caE
	.cfi_endproc

	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI114_0:
	.long	0x80000000
	.long	0x80000000
	.long	0x80000000
	.long	0x80000000
	.section	".text._ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hed12c842af82ac96E","ax",@progbits
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hed12c842af82ac96E
	.globl	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hed12c842af82ac96E
	.p2align	4
	.type	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hed12c842af82ac96E,@function
_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hed12c842af82ac96E:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %rax
	movq	%rdi, %r10
	movq	(%rsi), %r8
	movq	8(%rsi), %r9
	movq	16(%rsi), %rdi
	movq	24(%rsi), %rsi
	movq	32(%rax), %rdx
	movq	40(%rax), %rcx
	movq	(%r10), %rax
	movq	(%rax), %rax
	movss	(%rax), %xmm0
	movl	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512(%rip), %eax
	testl	%eax, %eax
	jne	.LBB114_5
	movzbl	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512+4(%rip), %eax
	testl	%eax, %eax
	je	.LBB114_6
.LBB114_2:
	addq	$24, %rsp
	cmpl	$1, %eax
	jne	.LBB114_4
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	_ZN12nepenthe_ops8absolute6slopes4avx217h515b316dea7d49b6E.llvm.8749718453130272470
.LBB114_4:
	.cfi_def_cfa_offset 80
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	_ZN12nepenthe_ops8absolute6slopes6avx51217h2ae22d795f54a3dbE.llvm.8749718453130272470
.LBB114_5:
	.cfi_def_cfa_offset 80
	movq	%r9, %rbx
	movq	%r8, %r12
	movq	%rdx, %r14
	movq	%rdi, %r13
	movq	%rcx, %r15
	movq	%rsi, %rbp
	movaps	%xmm0, (%rsp)
	callq	_ZN3std4sync9once_lock17OnceLock$LT$T$GT$10initialize17he6202385d4552f34E.llvm.7861498002582786512
	movaps	(%rsp), %xmm0
	movq	%rbp, %rsi
	movq	%r15, %rcx
	movq	%r13, %rdi
	movq	%r14, %rdx
	movq	%r12, %r8
	movq	%rbx, %r9
	movzbl	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512+4(%rip), %eax
	testl	%eax, %eax
	jne	.LBB114_2
.LBB114_6:
	cmpq	%r9, %rsi
	cmovbq	%rsi, %r9
	cmpq	%r9, %rcx
	cmovbq	%rcx, %r9
	testq	%r9, %r9
	je	.LBB114_18
	movaps	.LCPI114_0(%rip), %xmm9
	xorps	%xmm0, %xmm9
	cmpq	$8, %r9
	jb	.LBB114_8
	movq	%r8, %rax
	subq	%rdi, %rax
	cmpq	$32, %rax
	setb	%al
	movq	%r8, %rcx
	subq	%rdx, %rcx
	cmpq	$32, %rcx
	setb	%cl
	orb	%al, %cl
	je	.LBB114_11
.LBB114_8:
	xorl	%eax, %eax
.LBB114_14:
	movq	%rax, %rcx
	orq	$1, %rcx
	testb	$1, %r9b
	je	.LBB114_16
	movss	(%rdi,%rax,4), %xmm1
	movss	(%rdx,%rax,4), %xmm2
	movaps	%xmm2, %xmm3
	cmpltss	%xmm1, %xmm3
	andps	%xmm0, %xmm3
	cmpltss	%xmm2, %xmm1
	movaps	%xmm1, %xmm2
	andnps	%xmm3, %xmm2
	andps	%xmm9, %xmm1
	orps	%xmm2, %xmm1
	movss	%xmm1, (%r8,%rax,4)
	movq	%rcx, %rax
.LBB114_16:
	cmpq	%rcx, %r9
	je	.LBB114_18
	.p2align	4
.LBB114_17:
	movss	(%rdi,%rax,4), %xmm1
	movss	(%rdx,%rax,4), %xmm2
	movaps	%xmm2, %xmm3
	cmpltss	%xmm1, %xmm3
	andps	%xmm0, %xmm3
	cmpltss	%xmm2, %xmm1
	movaps	%xmm1, %xmm2
	andnps	%xmm3, %xmm2
	andps	%xmm9, %xmm1
	orps	%xmm2, %xmm1
	movss	%xmm1, (%r8,%rax,4)
	movss	4(%rdi,%rax,4), %xmm1
	movss	4(%rdx,%rax,4), %xmm2
	movaps	%xmm2, %xmm3
	cmpltss	%xmm1, %xmm3
	andps	%xmm0, %xmm3
	cmpltss	%xmm2, %xmm1
	movaps	%xmm1, %xmm2
	andnps	%xmm3, %xmm2
	andps	%xmm9, %xmm1
	orps	%xmm2, %xmm1
	movss	%xmm1, 4(%r8,%rax,4)
	addq	$2, %rax
	cmpq	%rax, %r9
	jne	.LBB114_17
	jmp	.LBB114_18
.LBB114_11:
	movq	%r9, %rax
	andq	$-8, %rax
	movaps	%xmm9, %xmm1
	shufps	$0, %xmm9, %xmm1
	movaps	%xmm0, %xmm2
	shufps	$0, %xmm0, %xmm2
	xorl	%ecx, %ecx
	.p2align	4
.LBB114_12:
	movups	(%rdi,%rcx,4), %xmm3
	movups	16(%rdi,%rcx,4), %xmm4
	movups	(%rdx,%rcx,4), %xmm5
	movups	16(%rdx,%rcx,4), %xmm6
	movaps	%xmm5, %xmm7
	cmpltps	%xmm3, %xmm7
	movaps	%xmm6, %xmm8
	cmpltps	%xmm4, %xmm8
	andps	%xmm2, %xmm7
	andps	%xmm2, %xmm8
	cmpltps	%xmm5, %xmm3
	cmpltps	%xmm6, %xmm4
	movaps	%xmm1, %xmm5
	andps	%xmm3, %xmm5
	andnps	%xmm7, %xmm3
	orps	%xmm5, %xmm3
	movaps	%xmm1, %xmm5
	andps	%xmm4, %xmm5
	andnps	%xmm8, %xmm4
	orps	%xmm5, %xmm4
	movups	%xmm3, (%r8,%rcx,4)
	movups	%xmm4, 16(%r8,%rcx,4)
	addq	$8, %rcx
	cmpq	%rcx, %rax
	jne	.LBB114_12
	cmpq	%rax, %r9
	jne	.LBB114_14
.LBB114_18:
	addq	$24, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end114:
	.size	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hed12c842af82ac96E, .Lfunc_end114-_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hed12c842af82ac96E
	.cfi_endproc

	.section	".text._ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17h9d0b37f61af8bcfaE","ax",@progbits
	.hidden	_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17h9d0b37f61af8bcfaE
	.globl	_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17h9d0b37f61af8bcfaE
	.p2align	4
	.type	_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17h9d0b37f61af8bcfaE,@function
_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17h9d0b37f61af8bcfaE:
	.cfi_startproc
	movq	(%rdi), %rax
	movq	24(%rax), %rcx
	movq	8(%rax), %rdi
	movq	16(%rax), %r8
	leaq	(%rdi,%rdi,2), %r9
	movq	%rcx, (%r8,%r9,8)
	movq	%rsi, 8(%r8,%r9,8)
	movq	%rdx, 16(%r8,%r9,8)
	incq	%rdi
	movq	%rdi, 8(%rax)
	incq	%rcx
	movq	%rcx, 24(%rax)
	retq
.Lfunc_end115:
	.size	_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17h9d0b37f61af8bcfaE, .Lfunc_end115-_ZN4core3ops8function5impls79_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$mut$u20$F$GT$8call_mut17h9d0b37f61af8bcfaE
	.cfi_endproc

	.section	.text._ZN4core3ops8function6FnOnce9call_once17h66abe12c1245aa40E.llvm.8749718453130272470,"ax",@progbits
	.hidden	_ZN4core3ops8function6FnOnce9call_once17h66abe12c1245aa40E.llvm.8749718453130272470
	.globl	_ZN4core3ops8function6FnOnce9call_once17h66abe12c1245aa40E.llvm.8749718453130272470
	.p2align	4
	.type	_ZN4core3ops8function6FnOnce9call_once17h66abe12c1245aa40E.llvm.8749718453130272470,@function
_ZN4core3ops8function6FnOnce9call_once17h66abe12c1245aa40E.llvm.8749718453130272470:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	movq	%rdi, %rbx
	data16
	leaq	_RNvNCNKNvNvMNtNtCsjrHSEGnQ3l9_3std4hash6randomNtBa_11RandomState3new4KEYS0s_023___RUST_STD_INTERNAL_VAL@TLSGD(%rip), %rdi
	data16
	data16
	rex64
	callq	__tls_get_addr@PLT
	cmpb	$0, 16(%rax)
	je	.LBB116_1
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.LBB116_1:
	.cfi_def_cfa_offset 16
	movq	%rax, %rdi
	movq	%rbx, %rsi
	movq	%rax, %rbx
	callq	_ZN3std3sys12thread_local6native4lazy20Storage$LT$T$C$D$GT$16get_or_init_slow17h99b3a4400cab106bE
	movq	%rbx, %rax
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end116:
	.size	_ZN4core3ops8function6FnOnce9call_once17h66abe12c1245aa40E.llvm.8749718453130272470, .Lfunc_end116-_ZN4core3ops8function6FnOnce9call_once17h66abe12c1245aa40E.llvm.8749718453130272470
	.cfi_endproc

	.section	".text._ZN4core3ptr101drop_in_place$LT$core..array..Guard$LT$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$GT$$GT$17hd671af80e08b2199E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr101drop_in_place$LT$core..array..Guard$LT$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$GT$$GT$17hd671af80e08b2199E,@function
_ZN4core3ptr101drop_in_place$LT$core..array..Guard$LT$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$GT$$GT$17hd671af80e08b2199E:
	.cfi_startproc
	testq	%rsi, %rsi
	je	.LBB117_7
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	pushq	%rax
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %rbx
	shlq	$3, %rsi
	leaq	(%rsi,%rsi,2), %r14
	xorl	%r15d, %r15d
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r12
	jmp	.LBB117_2
	.p2align	4
.LBB117_5:
	addq	$24, %r15
	cmpq	%r15, %r14
	je	.LBB117_6
.LBB117_2:
	movq	(%rbx,%r15), %rsi
	movq	%rsi, %rax
	negq	%rax
	jo	.LBB117_5
	jae	.LBB117_5
	movq	8(%rbx,%r15), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*%r12
	jmp	.LBB117_5
.LBB117_6:
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	.cfi_restore %rbx
	.cfi_restore %r12
	.cfi_restore %r14
	.cfi_restore %r15
.LBB117_7:
	retq
.Lfunc_end117:
	.size	_ZN4core3ptr101drop_in_place$LT$core..array..Guard$LT$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$GT$$GT$17hd671af80e08b2199E, .Lfunc_end117-_ZN4core3ptr101drop_in_place$LT$core..array..Guard$LT$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$GT$$GT$17hd671af80e08b2199E
	.cfi_endproc

	.section	".text._ZN4core3ptr46drop_in_place$LT$burn_flex..layout..Layout$GT$17h666165614bd331dfE.llvm.8749718453130272470","ax",@progbits
	.hidden	_ZN4core3ptr46drop_in_place$LT$burn_flex..layout..Layout$GT$17h666165614bd331dfE.llvm.8749718453130272470
	.globl	_ZN4core3ptr46drop_in_place$LT$burn_flex..layout..Layout$GT$17h666165614bd331dfE.llvm.8749718453130272470
	.p2align	4
	.type	_ZN4core3ptr46drop_in_place$LT$burn_flex..layout..Layout$GT$17h666165614bd331dfE.llvm.8749718453130272470,@function
_ZN4core3ptr46drop_in_place$LT$burn_flex..layout..Layout$GT$17h666165614bd331dfE.llvm.8749718453130272470:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	movq	%rdi, %rbx
	movq	24(%rdi), %rsi
	cmpq	$6, %rsi
	jb	.LBB118_3
	cmpq	%rsi, 40(%rbx)
	ja	.LBB118_5
	movq	32(%rbx), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB118_3:
	movq	(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB118_4
	movq	8(%rbx), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	popq	%rbx
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB118_4:
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.LBB118_5:
	.cfi_def_cfa_offset 16
	leaq	anon.f5dda81ea543803083f286c0e97d2623.2.llvm.6122311861638806696(%rip), %rdi
	leaq	anon.f5dda81ea543803083f286c0e97d2623.78.llvm.6122311861638806696(%rip), %rcx
	movl	$411, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.Lfunc_end118:
	.size	_ZN4core3ptr46drop_in_place$LT$burn_flex..layout..Layout$GT$17h666165614bd331dfE.llvm.8749718453130272470, .Lfunc_end118-_ZN4core3ptr46drop_in_place$LT$burn_flex..layout..Layout$GT$17h666165614bd331dfE.llvm.8749718453130272470
	.cfi_endproc

	.section	".text._ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E.llvm.8749718453130272470","ax",@progbits
	.hidden	_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E.llvm.8749718453130272470
	.globl	_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E.llvm.8749718453130272470
	.p2align	4
	.type	_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E.llvm.8749718453130272470,@function
_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E.llvm.8749718453130272470:
	.cfi_startproc
	movq	(%rdi), %rsi
	testq	%rsi, %rsi
	je	.LBB119_1
	movq	8(%rdi), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB119_1:
	retq
.Lfunc_end119:
	.size	_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E.llvm.8749718453130272470, .Lfunc_end119-_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E.llvm.8749718453130272470
	.cfi_endproc

	.section	".text._ZN4core3ptr49drop_in_place$LT$alloc..vec..Vec$LT$isize$GT$$GT$17he897b5cafbf13b52E.llvm.8749718453130272470","ax",@progbits
	.hidden	_ZN4core3ptr49drop_in_place$LT$alloc..vec..Vec$LT$isize$GT$$GT$17he897b5cafbf13b52E.llvm.8749718453130272470
	.globl	_ZN4core3ptr49drop_in_place$LT$alloc..vec..Vec$LT$isize$GT$$GT$17he897b5cafbf13b52E.llvm.8749718453130272470
	.p2align	4
	.type	_ZN4core3ptr49drop_in_place$LT$alloc..vec..Vec$LT$isize$GT$$GT$17he897b5cafbf13b52E.llvm.8749718453130272470,@function
_ZN4core3ptr49drop_in_place$LT$alloc..vec..Vec$LT$isize$GT$$GT$17he897b5cafbf13b52E.llvm.8749718453130272470:
	.cfi_startproc
	movq	(%rdi), %rsi
	testq	%rsi, %rsi
	je	.LBB120_1
	movq	8(%rdi), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB120_1:
	retq
.Lfunc_end120:
	.size	_ZN4core3ptr49drop_in_place$LT$alloc..vec..Vec$LT$isize$GT$$GT$17he897b5cafbf13b52E.llvm.8749718453130272470, .Lfunc_end120-_ZN4core3ptr49drop_in_place$LT$alloc..vec..Vec$LT$isize$GT$$GT$17he897b5cafbf13b52E.llvm.8749718453130272470
	.cfi_endproc

	.section	".text._ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.8749718453130272470","ax",@progbits
	.hidden	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.8749718453130272470
	.globl	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.8749718453130272470
	.p2align	4
	.type	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.8749718453130272470,@function
_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.8749718453130272470:
.Lfunc_begin43:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception43
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
	movq	112(%rdi), %rax
	lock		decq	(%rax)
	jne	.LBB121_2
	leaq	112(%rbx), %rdi
	#MEMBARRIER
.Ltmp375:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17ha1a00634bbf81b18E@GOTPCREL(%rip)
.Ltmp376:
.LBB121_2:
	movq	56(%rbx), %rsi
	cmpq	$6, %rsi
	jb	.LBB121_5
	cmpq	%rsi, 72(%rbx)
	ja	.LBB121_8
	movq	64(%rbx), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB121_5:
	movq	32(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB121_6
	movq	40(%rbx), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB121_6:
	.cfi_def_cfa_offset 32
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB121_8:
	.cfi_def_cfa_offset 32
	leaq	anon.f5dda81ea543803083f286c0e97d2623.2.llvm.6122311861638806696(%rip), %rdi
	leaq	anon.f5dda81ea543803083f286c0e97d2623.78.llvm.6122311861638806696(%rip), %rcx
	movl	$411, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.LBB121_7:
.Ltmp377:
	movq	%rax, %r14
	addq	$32, %rbx
	movq	%rbx, %rdi
	callq	_ZN4core3ptr46drop_in_place$LT$burn_flex..layout..Layout$GT$17h666165614bd331dfE.llvm.8749718453130272470
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end121:
	.size	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.8749718453130272470, .Lfunc_end121-_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.8749718453130272470
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.8749718453130272470","a",@progbits
	.p2align	2, 0x0
GCC_except_table121:
.Lexception43:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end43-.Lcst_begin43
.Lcst_begin43:
	.uleb128 .Ltmp375-.Lfunc_begin43
	.uleb128 .Ltmp376-.Ltmp375
	.uleb128 .Ltmp377-.Lfunc_begin43
	.byte	0
	.uleb128 .Ltmp376-.Lfunc_begin43
	.uleb128 .Lfunc_end121-.Ltmp376
	.byte	0
	.byte	0
.Lcst_end43:
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr60drop_in_place$LT$alloc..borrow..Cow$LT$$u5b$f32$u5d$$GT$$GT$17h5d272065c1cb4a11E.llvm.8749718453130272470","ax",@progbits
	.hidden	_ZN4core3ptr60drop_in_place$LT$alloc..borrow..Cow$LT$$u5b$f32$u5d$$GT$$GT$17h5d272065c1cb4a11E.llvm.8749718453130272470
	.globl	_ZN4core3ptr60drop_in_place$LT$alloc..borrow..Cow$LT$$u5b$f32$u5d$$GT$$GT$17h5d272065c1cb4a11E.llvm.8749718453130272470
	.p2align	4
	.type	_ZN4core3ptr60drop_in_place$LT$alloc..borrow..Cow$LT$$u5b$f32$u5d$$GT$$GT$17h5d272065c1cb4a11E.llvm.8749718453130272470,@function
_ZN4core3ptr60drop_in_place$LT$alloc..borrow..Cow$LT$$u5b$f32$u5d$$GT$$GT$17h5d272065c1cb4a11E.llvm.8749718453130272470:
	.cfi_startproc
	movq	(%rdi), %rsi
	movq	%rsi, %rax
	negq	%rax
	jo	.LBB122_2
	jae	.LBB122_2
	movq	8(%rdi), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB122_2:
	retq
.Lfunc_end122:
	.size	_ZN4core3ptr60drop_in_place$LT$alloc..borrow..Cow$LT$$u5b$f32$u5d$$GT$$GT$17h5d272065c1cb4a11E.llvm.8749718453130272470, .Lfunc_end122-_ZN4core3ptr60drop_in_place$LT$alloc..borrow..Cow$LT$$u5b$f32$u5d$$GT$$GT$17h5d272065c1cb4a11E.llvm.8749718453130272470
	.cfi_endproc

	.section	".text._ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E,@function
_ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E:
.Lfunc_begin44:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception44
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	(%rdi), %rax
	cmpq	$8, %rax
	jne	.LBB123_1
	movq	8(%rdi), %r14
.Ltmp392:
	movq	%r14, %rdi
	callq	_ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E
.Ltmp393:
	movl	$184, %esi
	movl	$8, %edx
	movq	%r14, %rdi
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB123_1:
	.cfi_def_cfa_offset 32
	subq	$3, %rax
	movl	$3, %ecx
	cmovaeq	%rax, %rcx
	cmpq	$3, %rcx
	ja	.LBB123_7
	leaq	.LJTI123_0(%rip), %rax
	movslq	(%rax,%rcx,4), %rcx
	addq	%rax, %rcx
	jmpq	*%rcx
.LBB123_13:
	addq	$8, %rdi
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmp	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.8749718453130272470
.LBB123_18:
	.cfi_def_cfa_offset 32
	movq	%rdi, %r14
	addq	$32, %rdi
.Ltmp378:
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.8749718453130272470
.Ltmp379:
	movq	152(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB123_25
	movq	160(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB123_7:
	.cfi_def_cfa_offset 32
	movq	%rdi, %r14
	addq	$8, %rdi
.Ltmp381:
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.8749718453130272470
.Ltmp382:
	movq	128(%r14), %rax
	lock		decq	(%rax)
	jne	.LBB123_10
	leaq	128(%r14), %rdi
	#MEMBARRIER
.Ltmp386:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp387:
.LBB123_10:
	movq	136(%r14), %rax
	lock		decq	(%rax)
	jne	.LBB123_25
	movq	%r14, %rdi
	addq	$136, %rdi
	#MEMBARRIER
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmpq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.LBB123_25:
	.cfi_def_cfa_offset 32
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB123_26:
	.cfi_def_cfa_offset 32
.Ltmp388:
	movq	%rax, %rbx
	jmp	.LBB123_5
.LBB123_3:
.Ltmp383:
	movq	%rax, %rbx
	movq	128(%r14), %rax
	lock		decq	(%rax)
	jne	.LBB123_5
	leaq	128(%r14), %rdi
	#MEMBARRIER
.Ltmp384:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp385:
.LBB123_5:
	movq	136(%r14), %rax
	lock		decq	(%rax)
	jne	.LBB123_17
	movq	%r14, %rdi
	addq	$136, %rdi
	#MEMBARRIER
.Ltmp389:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.Ltmp390:
	jmp	.LBB123_17
.LBB123_12:
.Ltmp391:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB123_14:
.Ltmp380:
	movq	%rax, %rbx
	movq	152(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB123_17
	movq	160(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	jmp	.LBB123_16
.LBB123_21:
.Ltmp394:
	movq	%rax, %rbx
	movl	$184, %esi
	movl	$8, %edx
	movq	%r14, %rdi
.LBB123_16:
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB123_17:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end123:
	.size	_ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E, .Lfunc_end123-_ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E
	.cfi_endproc
	.section	".rodata._ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E","a",@progbits
	.p2align	2, 0x0
.LJTI123_0:
	.long	.LBB123_13-.LJTI123_0
	.long	.LBB123_13-.LJTI123_0
	.long	.LBB123_13-.LJTI123_0
	.long	.LBB123_18-.LJTI123_0
	.section	".gcc_except_table._ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E","a",@progbits
	.p2align	2, 0x0
GCC_except_table123:
.Lexception44:
	.byte	255
	.byte	155
	.uleb128 .Lttbase16-.Lttbaseref16
.Lttbaseref16:
	.byte	1
	.uleb128 .Lcst_end44-.Lcst_begin44
.Lcst_begin44:
	.uleb128 .Ltmp392-.Lfunc_begin44
	.uleb128 .Ltmp393-.Ltmp392
	.uleb128 .Ltmp394-.Lfunc_begin44
	.byte	0
	.uleb128 .Ltmp393-.Lfunc_begin44
	.uleb128 .Ltmp378-.Ltmp393
	.byte	0
	.byte	0
	.uleb128 .Ltmp378-.Lfunc_begin44
	.uleb128 .Ltmp379-.Ltmp378
	.uleb128 .Ltmp380-.Lfunc_begin44
	.byte	0
	.uleb128 .Ltmp381-.Lfunc_begin44
	.uleb128 .Ltmp382-.Ltmp381
	.uleb128 .Ltmp383-.Lfunc_begin44
	.byte	0
	.uleb128 .Ltmp386-.Lfunc_begin44
	.uleb128 .Ltmp387-.Ltmp386
	.uleb128 .Ltmp388-.Lfunc_begin44
	.byte	0
	.uleb128 .Ltmp387-.Lfunc_begin44
	.uleb128 .Ltmp384-.Ltmp387
	.byte	0
	.byte	0
	.uleb128 .Ltmp384-.Lfunc_begin44
	.uleb128 .Ltmp390-.Ltmp384
	.uleb128 .Ltmp391-.Lfunc_begin44
	.byte	1
	.uleb128 .Ltmp390-.Lfunc_begin44
	.uleb128 .Lfunc_end123-.Ltmp390
	.byte	0
	.byte	0
.Lcst_end44:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase16:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr67drop_in_place$LT$nepenthe_ops..product..over_pixels..PixelMajor$GT$17h725b312bc12423cbE.llvm.8749718453130272470","ax",@progbits
	.hidden	_ZN4core3ptr67drop_in_place$LT$nepenthe_ops..product..over_pixels..PixelMajor$GT$17h725b312bc12423cbE.llvm.8749718453130272470
	.globl	_ZN4core3ptr67drop_in_place$LT$nepenthe_ops..product..over_pixels..PixelMajor$GT$17h725b312bc12423cbE.llvm.8749718453130272470
	.p2align	4
	.type	_ZN4core3ptr67drop_in_place$LT$nepenthe_ops..product..over_pixels..PixelMajor$GT$17h725b312bc12423cbE.llvm.8749718453130272470,@function
_ZN4core3ptr67drop_in_place$LT$nepenthe_ops..product..over_pixels..PixelMajor$GT$17h725b312bc12423cbE.llvm.8749718453130272470:
.Lfunc_begin45:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception45
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
.Ltmp395:
	callq	*_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE@GOTPCREL(%rip)
.Ltmp396:
	movq	(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB124_6
	movq	8(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB124_6:
	.cfi_def_cfa_offset 32
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB124_3:
	.cfi_def_cfa_offset 32
.Ltmp397:
	movq	%rax, %r14
	movq	(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB124_5
	movq	8(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB124_5:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end124:
	.size	_ZN4core3ptr67drop_in_place$LT$nepenthe_ops..product..over_pixels..PixelMajor$GT$17h725b312bc12423cbE.llvm.8749718453130272470, .Lfunc_end124-_ZN4core3ptr67drop_in_place$LT$nepenthe_ops..product..over_pixels..PixelMajor$GT$17h725b312bc12423cbE.llvm.8749718453130272470
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr67drop_in_place$LT$nepenthe_ops..product..over_pixels..PixelMajor$GT$17h725b312bc12423cbE.llvm.8749718453130272470","a",@progbits
	.p2align	2, 0x0
GCC_except_table124:
.Lexception45:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end45-.Lcst_begin45
.Lcst_begin45:
	.uleb128 .Ltmp395-.Lfunc_begin45
	.uleb128 .Ltmp396-.Ltmp395
	.uleb128 .Ltmp397-.Lfunc_begin45
	.byte	0
	.uleb128 .Ltmp396-.Lfunc_begin45
	.uleb128 .Lfunc_end124-.Ltmp396
	.byte	0
	.byte	0
.Lcst_end45:
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr68drop_in_place$LT$$u5b$alloc..vec..Vec$LT$f32$GT$$u3b$$u20$2$u5d$$GT$17h9ea8cc7dadd787e8E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr68drop_in_place$LT$$u5b$alloc..vec..Vec$LT$f32$GT$$u3b$$u20$2$u5d$$GT$17h9ea8cc7dadd787e8E,@function
_ZN4core3ptr68drop_in_place$LT$$u5b$alloc..vec..Vec$LT$f32$GT$$u3b$$u20$2$u5d$$GT$17h9ea8cc7dadd787e8E:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	movq	%rdi, %rbx
	movq	(%rdi), %rsi
	testq	%rsi, %rsi
	je	.LBB125_2
	movq	8(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB125_2:
	movq	24(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB125_3
	movq	32(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	popq	%rbx
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB125_3:
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end125:
	.size	_ZN4core3ptr68drop_in_place$LT$$u5b$alloc..vec..Vec$LT$f32$GT$$u3b$$u20$2$u5d$$GT$17h9ea8cc7dadd787e8E, .Lfunc_end125-_ZN4core3ptr68drop_in_place$LT$$u5b$alloc..vec..Vec$LT$f32$GT$$u3b$$u20$2$u5d$$GT$17h9ea8cc7dadd787e8E
	.cfi_endproc

	.section	".text._ZN4core3ptr81drop_in_place$LT$core..result..Result$LT$$LP$$RP$$C$std..io..error..Error$GT$$GT$17h85a8109a31ae3d94E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr81drop_in_place$LT$core..result..Result$LT$$LP$$RP$$C$std..io..error..Error$GT$$GT$17h85a8109a31ae3d94E,@function
_ZN4core3ptr81drop_in_place$LT$core..result..Result$LT$$LP$$RP$$C$std..io..error..Error$GT$$GT$17h85a8109a31ae3d94E:
.Lfunc_begin46:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception46
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	pushq	%rax
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	testq	%rdi, %rdi
	je	.LBB126_11
	movl	%edi, %eax
	andl	$3, %eax
	leal	-2(%rax), %ecx
	cmpl	$2, %ecx
	jb	.LBB126_11
	testq	%rax, %rax
	jne	.LBB126_3
.LBB126_11:
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB126_3:
	.cfi_def_cfa_offset 48
	leaq	-1(%rdi), %rbx
	movq	-1(%rdi), %r14
	movq	7(%rdi), %r12
	movq	(%r12), %rax
	testq	%rax, %rax
	je	.LBB126_5
.Ltmp398:
	movq	%r14, %rdi
	callq	*%rax
.Ltmp399:
.LBB126_5:
	movq	8(%r12), %rsi
	testq	%rsi, %rsi
	je	.LBB126_7
	movq	16(%r12), %rdx
	movq	%r14, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB126_7:
	movl	$24, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB126_8:
	.cfi_def_cfa_offset 48
.Ltmp400:
	movq	%rax, %r15
	movq	8(%r12), %rsi
	testq	%rsi, %rsi
	je	.LBB126_10
	movq	16(%r12), %rdx
	movq	%r14, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB126_10:
	movl	$24, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end126:
	.size	_ZN4core3ptr81drop_in_place$LT$core..result..Result$LT$$LP$$RP$$C$std..io..error..Error$GT$$GT$17h85a8109a31ae3d94E, .Lfunc_end126-_ZN4core3ptr81drop_in_place$LT$core..result..Result$LT$$LP$$RP$$C$std..io..error..Error$GT$$GT$17h85a8109a31ae3d94E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr81drop_in_place$LT$core..result..Result$LT$$LP$$RP$$C$std..io..error..Error$GT$$GT$17h85a8109a31ae3d94E","a",@progbits
	.p2align	2, 0x0
GCC_except_table126:
.Lexception46:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end46-.Lcst_begin46
.Lcst_begin46:
	.uleb128 .Ltmp398-.Lfunc_begin46
	.uleb128 .Ltmp399-.Ltmp398
	.uleb128 .Ltmp400-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp399-.Lfunc_begin46
	.uleb128 .Lfunc_end126-.Ltmp399
	.byte	0
	.byte	0
.Lcst_end46:
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr88drop_in_place$LT$core..option..Option$LT$alloc..borrow..Cow$LT$$u5b$f32$u5d$$GT$$GT$$GT$17hcecab21a25573a64E.llvm.8749718453130272470","ax",@progbits
	.hidden	_ZN4core3ptr88drop_in_place$LT$core..option..Option$LT$alloc..borrow..Cow$LT$$u5b$f32$u5d$$GT$$GT$$GT$17hcecab21a25573a64E.llvm.8749718453130272470
	.globl	_ZN4core3ptr88drop_in_place$LT$core..option..Option$LT$alloc..borrow..Cow$LT$$u5b$f32$u5d$$GT$$GT$$GT$17hcecab21a25573a64E.llvm.8749718453130272470
	.p2align	4
	.type	_ZN4core3ptr88drop_in_place$LT$core..option..Option$LT$alloc..borrow..Cow$LT$$u5b$f32$u5d$$GT$$GT$$GT$17hcecab21a25573a64E.llvm.8749718453130272470,@function
_ZN4core3ptr88drop_in_place$LT$core..option..Option$LT$alloc..borrow..Cow$LT$$u5b$f32$u5d$$GT$$GT$$GT$17hcecab21a25573a64E.llvm.8749718453130272470:
	.cfi_startproc
	movq	(%rdi), %rsi
	movabsq	$-9223372036854775807, %rax
	cmpq	%rax, %rsi
	jle	.LBB127_2
	testq	%rsi, %rsi
	je	.LBB127_2
	movq	8(%rdi), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB127_2:
	retq
.Lfunc_end127:
	.size	_ZN4core3ptr88drop_in_place$LT$core..option..Option$LT$alloc..borrow..Cow$LT$$u5b$f32$u5d$$GT$$GT$$GT$17hcecab21a25573a64E.llvm.8749718453130272470, .Lfunc_end127-_ZN4core3ptr88drop_in_place$LT$core..option..Option$LT$alloc..borrow..Cow$LT$$u5b$f32$u5d$$GT$$GT$$GT$17hcecab21a25573a64E.llvm.8749718453130272470
	.cfi_endproc

	.section	.text._ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h41ae45597805740aE,"ax",@progbits
	.hidden	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h41ae45597805740aE
	.globl	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h41ae45597805740aE
	.p2align	4
	.type	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h41ae45597805740aE,@function
_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h41ae45597805740aE:
	.cfi_startproc
	movq	8(%rdi), %rax
	testq	%rax, %rax
	je	.LBB128_1
	movq	16(%rdi), %rcx
	testq	%rcx, %rcx
	je	.LBB128_8
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	je	.LBB128_4
	xorl	%edx, %edx
	divq	%rcx
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	retq
.LBB128_1:
	xorl	%eax, %eax
	retq
.LBB128_4:
	xorl	%edx, %edx
	divl	%ecx
	cmpq	$1, %rdx
	sbbq	$-1, %rax
	retq
.LBB128_8:
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.114.llvm.8749718453130272470(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end128:
	.size	_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h41ae45597805740aE, .Lfunc_end128-_ZN4core4iter8adapters3zip27TrustedRandomAccessNoCoerce4size17h41ae45597805740aE
	.cfi_endproc

	.section	".text._ZN5alloc3vec13in_place_drop20InPlaceDrop$LT$T$GT$3len17h974c4fcdc3c48ad3E","ax",@progbits
	.hidden	_ZN5alloc3vec13in_place_drop20InPlaceDrop$LT$T$GT$3len17h974c4fcdc3c48ad3E
	.globl	_ZN5alloc3vec13in_place_drop20InPlaceDrop$LT$T$GT$3len17h974c4fcdc3c48ad3E
	.p2align	4
	.type	_ZN5alloc3vec13in_place_drop20InPlaceDrop$LT$T$GT$3len17h974c4fcdc3c48ad3E,@function
_ZN5alloc3vec13in_place_drop20InPlaceDrop$LT$T$GT$3len17h974c4fcdc3c48ad3E:
	.cfi_startproc
	movq	8(%rdi), %rcx
	subq	(%rdi), %rcx
	shrq	$3, %rcx
	movabsq	$-6148914691236517205, %rax
	imulq	%rcx, %rax
	retq
.Lfunc_end129:
	.size	_ZN5alloc3vec13in_place_drop20InPlaceDrop$LT$T$GT$3len17h974c4fcdc3c48ad3E, .Lfunc_end129-_ZN5alloc3vec13in_place_drop20InPlaceDrop$LT$T$GT$3len17h974c4fcdc3c48ad3E
	.cfi_endproc

	.section	.text._ZN5rayon4math14simplify_range17hb1a0b6eea07b3f93E,"ax",@progbits
	.hidden	_ZN5rayon4math14simplify_range17hb1a0b6eea07b3f93E
	.globl	_ZN5rayon4math14simplify_range17hb1a0b6eea07b3f93E
	.p2align	4
	.type	_ZN5rayon4math14simplify_range17hb1a0b6eea07b3f93E,@function
_ZN5rayon4math14simplify_range17hb1a0b6eea07b3f93E:
	.cfi_startproc
	xorl	%eax, %eax
	movq	%rdi, %rdx
	retq
.Lfunc_end130:
	.size	_ZN5rayon4math14simplify_range17hb1a0b6eea07b3f93E, .Lfunc_end130-_ZN5rayon4math14simplify_range17hb1a0b6eea07b3f93E
	.cfi_endproc

	.section	".text._ZN8burn_std3ops20ConvOptions$LT$_$GT$3new17h67efaa35e1692c65E","ax",@progbits
	.hidden	_ZN8burn_std3ops20ConvOptions$LT$_$GT$3new17h67efaa35e1692c65E
	.globl	_ZN8burn_std3ops20ConvOptions$LT$_$GT$3new17h67efaa35e1692c65E
	.p2align	4
	.type	_ZN8burn_std3ops20ConvOptions$LT$_$GT$3new17h67efaa35e1692c65E,@function
_ZN8burn_std3ops20ConvOptions$LT$_$GT$3new17h67efaa35e1692c65E:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%r8, 8(%rsp)
	movq	%rcx, %r12
	movq	%rdx, 16(%rsp)
	movq	%rdi, %rbx
	movq	(%rsi), %rdi
	movq	8(%rsi), %r13
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.113.llvm.8749718453130272470(%rip), %rbp
	movq	_ZN8burn_std3ops13check_nonzero17h1c83aba111ab0a4dE@GOTPCREL(%rip), %r15
	movl	$23, %edx
	movq	%rbp, %rsi
	callq	*%r15
	movq	%rax, %r14
	movl	$23, %edx
	movq	%r13, %rdi
	movq	%rbp, %rsi
	callq	*%r15
	movq	%r14, 32(%rbx)
	movq	%rax, 40(%rbx)
	movq	(%r12), %rdi
	movq	8(%r12), %r14
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.112.llvm.8749718453130272470(%rip), %r12
	movl	$25, %edx
	movq	%r12, %rsi
	callq	*%r15
	movq	%rax, %r13
	movl	$25, %edx
	movq	%r14, %rdi
	movq	%r12, %rsi
	callq	*%r15
	movq	%rax, %r14
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.111.llvm.8749718453130272470(%rip), %rsi
	movl	$23, %edx
	movq	8(%rsp), %rdi
	callq	*%r15
	movq	16(%rsp), %rcx
	movdqu	(%rcx), %xmm0
	pshufd	$68, %xmm0, %xmm1
	pshufd	$238, %xmm0, %xmm0
	movdqu	%xmm0, 16(%rbx)
	movdqu	%xmm1, (%rbx)
	movq	%r13, 48(%rbx)
	movq	%r14, 56(%rbx)
	movq	%rax, 64(%rbx)
	movq	%rbx, %rax
	addq	$24, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end131:
	.size	_ZN8burn_std3ops20ConvOptions$LT$_$GT$3new17h67efaa35e1692c65E, .Lfunc_end131-_ZN8burn_std3ops20ConvOptions$LT$_$GT$3new17h67efaa35e1692c65E
	.cfi_endproc

	.section	".text._ZN94_$LT$nepenthe_ops..pointwise..Pointwise$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$7forward17h0d8475d2459f07baE","ax",@progbits
	.hidden	_ZN94_$LT$nepenthe_ops..pointwise..Pointwise$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$7forward17h0d8475d2459f07baE
	.globl	_ZN94_$LT$nepenthe_ops..pointwise..Pointwise$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$7forward17h0d8475d2459f07baE
	.p2align	4
	.type	_ZN94_$LT$nepenthe_ops..pointwise..Pointwise$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$7forward17h0d8475d2459f07baE,@function
_ZN94_$LT$nepenthe_ops..pointwise..Pointwise$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$7forward17h0d8475d2459f07baE:
.Lfunc_begin47:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception47
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$136, %rsp
	.cfi_def_cfa_offset 192
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %rbp
	movq	%rdi, %r15
	leaq	120(%rsi), %rbx
	leaq	16(%rsp), %rdi
	callq	_ZN12nepenthe_ops5fused5Batch4dims17h4f6978a2c8c926b8E
	movq	16(%rsp), %rax
	movq	%rax, 64(%rsp)
	movq	24(%rsp), %r13
	movups	32(%rsp), %xmm0
	movaps	%xmm0, 96(%rsp)
	leaq	16(%rsp), %rdi
	movq	%rbx, %rsi
	callq	_ZN12nepenthe_ops5fused5Batch4dims17h4f6978a2c8c926b8E
	movq	16(%rsp), %r14
	movq	_ZN12nepenthe_ops5fused5Batch6values17hc2b776934c09682eE@GOTPCREL(%rip), %r12
	leaq	72(%rsp), %rdi
	movq	%rbx, %rsi
	callq	*%r12
	leaq	240(%rbp), %rsi
.Ltmp401:
	leaq	16(%rsp), %rdi
	callq	*%r12
.Ltmp402:
	movq	16(%rsp), %r12
	movq	24(%rsp), %rbx
	movq	72(%rsp), %rax
	movq	%rax, (%rsp)
	movq	80(%rsp), %rax
	movq	%rax, 8(%rsp)
	testq	%r13, %r13
	je	.LBB132_2
	movq	32(%rsp), %r8
	movq	88(%rsp), %rcx
	movq	%rcx, %rax
	orq	%r13, %rax
	shrq	$32, %rax
	je	.LBB132_13
	movq	%rcx, %rax
	xorl	%edx, %edx
	divq	%r13
	jmp	.LBB132_15
.LBB132_13:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%r13d
.LBB132_15:
	movq	8(%rsp), %rdx
	movq	%rdx, 16(%rsp)
	movq	%rcx, 24(%rsp)
	movq	%rax, 32(%rsp)
	movq	%r13, 40(%rsp)
	movq	%r13, 48(%rsp)
	movq	$1, 56(%rsp)
	xorl	%ecx, %ecx
	movabsq	$-9223372036854775807, %rax
	cmpq	%rax, %r12
	cmovneq	%rbx, %rcx
.Ltmp404:
	leaq	112(%rsp), %rdi
	leaq	16(%rsp), %rdx
	movq	%rbp, %rsi
	callq	*_ZN12nepenthe_ops9pointwise3mix17hc37c52b57ddf8c96E@GOTPCREL(%rip)
.Ltmp405:
	movq	128(%rsp), %rax
	movq	%rax, 16(%r15)
	movups	112(%rsp), %xmm0
	movups	%xmm0, (%r15)
	movq	64(%rsp), %rax
	movq	%rax, 24(%r15)
	movq	%r14, 32(%r15)
	movaps	96(%rsp), %xmm0
	movups	%xmm0, 40(%r15)
	movabsq	$-9223372036854775806, %rax
	cmpq	%rax, %r12
	jl	.LBB132_19
	testq	%r12, %r12
	je	.LBB132_19
	shlq	$2, %r12
	movl	$4, %edx
	movq	%rbx, %rdi
	movq	%r12, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB132_19:
	movq	(%rsp), %rsi
	leaq	(,%rsi,2), %rax
	testq	%rax, %rax
	je	.LBB132_21
	shlq	$2, %rsi
	movl	$4, %edx
	movq	8(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB132_21:
	movq	%r15, %rax
	addq	$136, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB132_2:
	.cfi_def_cfa_offset 192
.Ltmp406:
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.59.llvm.8749718453130272470(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Ltmp407:
	ud2
.LBB132_4:
.Ltmp403:
	movq	%rax, %r15
	movq	72(%rsp), %rcx
	movq	%rcx, (%rsp)
	testq	%rcx, %rcx
	jle	.LBB132_11
	movq	80(%rsp), %rax
	movq	%rax, 8(%rsp)
	jmp	.LBB132_6
.LBB132_7:
.Ltmp408:
	movq	%rax, %r15
	movabsq	$-9223372036854775806, %rax
	cmpq	%rax, %r12
	jl	.LBB132_10
	testq	%r12, %r12
	je	.LBB132_10
	shlq	$2, %r12
	movl	$4, %edx
	movq	%rbx, %rdi
	movq	%r12, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB132_10:
	movq	(%rsp), %rax
	leaq	(,%rax,2), %rax
	testq	%rax, %rax
	jne	.LBB132_6
.LBB132_11:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB132_6:
	movq	(%rsp), %rsi
	shlq	$2, %rsi
	movl	$4, %edx
	movq	8(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end132:
	.size	_ZN94_$LT$nepenthe_ops..pointwise..Pointwise$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$7forward17h0d8475d2459f07baE, .Lfunc_end132-_ZN94_$LT$nepenthe_ops..pointwise..Pointwise$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$7forward17h0d8475d2459f07baE
	.cfi_endproc
	.section	".gcc_except_table._ZN94_$LT$nepenthe_ops..pointwise..Pointwise$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$7forward17h0d8475d2459f07baE","a",@progbits
	.p2align	2, 0x0
GCC_except_table132:
.Lexception47:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end47-.Lcst_begin47
.Lcst_begin47:
	.uleb128 .Lfunc_begin47-.Lfunc_begin47
	.uleb128 .Ltmp401-.Lfunc_begin47
	.byte	0
	.byte	0
	.uleb128 .Ltmp401-.Lfunc_begin47
	.uleb128 .Ltmp402-.Ltmp401
	.uleb128 .Ltmp403-.Lfunc_begin47
	.byte	0
	.uleb128 .Ltmp404-.Lfunc_begin47
	.uleb128 .Ltmp407-.Ltmp404
	.uleb128 .Ltmp408-.Lfunc_begin47
	.byte	0
	.uleb128 .Ltmp407-.Lfunc_begin47
	.uleb128 .Lfunc_end132-.Ltmp407
	.byte	0
	.byte	0
.Lcst_end47:
	.p2align	2, 0x0

	.section	".text._ZN94_$LT$nepenthe_ops..pointwise..Pointwise$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$7forward17h9b94d528cf6cbd35E","ax",@progbits
	.hidden	_ZN94_$LT$nepenthe_ops..pointwise..Pointwise$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$7forward17h9b94d528cf6cbd35E
	.globl	_ZN94_$LT$nepenthe_ops..pointwise..Pointwise$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$7forward17h9b94d528cf6cbd35E
	.p2align	4
	.type	_ZN94_$LT$nepenthe_ops..pointwise..Pointwise$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$7forward17h9b94d528cf6cbd35E,@function
_ZN94_$LT$nepenthe_ops..pointwise..Pointwise$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$7forward17h9b94d528cf6cbd35E:
.Lfunc_begin48:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception48
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$120, %rsp
	.cfi_def_cfa_offset 176
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %r14
	movq	%rdi, %rbx
	leaq	120(%rsi), %r15
	leaq	8(%rsp), %rdi
	callq	_ZN12nepenthe_ops5fused5Batch4dims17h4f6978a2c8c926b8E
	movq	8(%rsp), %r12
	movq	16(%rsp), %rbp
	movups	24(%rsp), %xmm0
	movaps	%xmm0, 80(%rsp)
	leaq	8(%rsp), %rdi
	movq	%r15, %rsi
	callq	_ZN12nepenthe_ops5fused5Batch4dims17h4f6978a2c8c926b8E
	movq	8(%rsp), %r13
	leaq	56(%rsp), %rdi
	movq	%r15, %rsi
	callq	*_ZN12nepenthe_ops5fused5Batch6values17hc2b776934c09682eE@GOTPCREL(%rip)
	testq	%rbp, %rbp
	je	.LBB133_1
	movq	64(%rsp), %r15
	movq	72(%rsp), %rcx
	movq	%rcx, %rax
	orq	%rbp, %rax
	shrq	$32, %rax
	je	.LBB133_4
	movq	%rcx, %rax
	xorl	%edx, %edx
	divq	%rbp
	jmp	.LBB133_6
.LBB133_4:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%ebp
.LBB133_6:
	movq	%r15, 8(%rsp)
	movq	%rcx, 16(%rsp)
	movq	%rax, 24(%rsp)
	movq	%rbp, 32(%rsp)
	movq	%rbp, 40(%rsp)
	movq	$1, 48(%rsp)
.Ltmp409:
	leaq	96(%rsp), %rdi
	leaq	8(%rsp), %rdx
	movq	%r14, %rsi
	xorl	%ecx, %ecx
	callq	*_ZN12nepenthe_ops9pointwise3mix17hc37c52b57ddf8c96E@GOTPCREL(%rip)
.Ltmp410:
	movq	112(%rsp), %rax
	movq	%rax, 16(%rbx)
	movups	96(%rsp), %xmm0
	movups	%xmm0, (%rbx)
	movq	%r12, 24(%rbx)
	movq	%r13, 32(%rbx)
	movaps	80(%rsp), %xmm0
	movups	%xmm0, 40(%rbx)
	movq	56(%rsp), %rsi
	testq	%rsi, %rsi
	jle	.LBB133_9
	shlq	$2, %rsi
	movl	$4, %edx
	movq	%r15, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB133_9:
	movq	%rbx, %rax
	addq	$120, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB133_1:
	.cfi_def_cfa_offset 176
.Ltmp411:
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.59.llvm.8749718453130272470(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Ltmp412:
	ud2
.LBB133_10:
.Ltmp413:
	movq	%rax, %rbx
	movq	56(%rsp), %rsi
	movq	%rsi, %rax
	negq	%rax
	jo	.LBB133_13
	jae	.LBB133_13
	movq	64(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB133_13:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end133:
	.size	_ZN94_$LT$nepenthe_ops..pointwise..Pointwise$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$7forward17h9b94d528cf6cbd35E, .Lfunc_end133-_ZN94_$LT$nepenthe_ops..pointwise..Pointwise$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$7forward17h9b94d528cf6cbd35E
	.cfi_endproc
	.section	".gcc_except_table._ZN94_$LT$nepenthe_ops..pointwise..Pointwise$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$7forward17h9b94d528cf6cbd35E","a",@progbits
	.p2align	2, 0x0
GCC_except_table133:
.Lexception48:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end48-.Lcst_begin48
.Lcst_begin48:
	.uleb128 .Lfunc_begin48-.Lfunc_begin48
	.uleb128 .Ltmp409-.Lfunc_begin48
	.byte	0
	.byte	0
	.uleb128 .Ltmp409-.Lfunc_begin48
	.uleb128 .Ltmp412-.Ltmp409
	.uleb128 .Ltmp413-.Lfunc_begin48
	.byte	0
	.uleb128 .Ltmp412-.Lfunc_begin48
	.uleb128 .Lfunc_end133-.Ltmp412
	.byte	0
	.byte	0
.Lcst_end48:
	.p2align	2, 0x0

	.section	".text._ZN94_$LT$nepenthe_ops..pointwise..Pointwise$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$8backward17hb2836ae7e1a4a4b7E","ax",@progbits
	.hidden	_ZN94_$LT$nepenthe_ops..pointwise..Pointwise$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$8backward17hb2836ae7e1a4a4b7E
	.globl	_ZN94_$LT$nepenthe_ops..pointwise..Pointwise$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$8backward17hb2836ae7e1a4a4b7E
	.p2align	4
	.type	_ZN94_$LT$nepenthe_ops..pointwise..Pointwise$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$8backward17hb2836ae7e1a4a4b7E,@function
_ZN94_$LT$nepenthe_ops..pointwise..Pointwise$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$8backward17hb2836ae7e1a4a4b7E:
.Lfunc_begin49:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception49
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$264, %rsp
	.cfi_def_cfa_offset 320
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movl	%ecx, %ebp
	movq	%rdx, %r12
	movq	%rsi, %r15
	movq	%rdi, %r14
.Ltmp414:
	leaq	16(%rsp), %rdi
	movq	%rdx, 8(%rsp)
	callq	_ZN12nepenthe_ops5fused5Batch4dims17h4f6978a2c8c926b8E
.Ltmp415:
	movabsq	$-9223372036854775808, %rbx
	movq	16(%rsp), %rcx
	movq	32(%rsp), %rsi
	movq	40(%rsp), %r8
	leaq	120(%rsp), %rdx
	movq	%rbx, %rax
	testb	$1, %bpl
	je	.LBB134_11
	movq	%r8, 88(%rsp)
	movq	%rsi, 96(%rsp)
	movq	%rcx, 104(%rsp)
	movq	24(%rsp), %r12
	leaq	120(%r15), %rsi
	xorl	%r13d, %r13d
.Ltmp417:
	leaq	136(%rsp), %rdi
	callq	*_ZN12nepenthe_ops5fused5Batch6values17hc2b776934c09682eE@GOTPCREL(%rip)
.Ltmp418:
	testq	%r12, %r12
	je	.LBB134_15
	movq	144(%rsp), %rsi
	movq	152(%rsp), %rcx
	movq	%rcx, %rax
	orq	%r12, %rax
	shrq	$32, %rax
	je	.LBB134_6
	movq	%rcx, %rax
	xorl	%edx, %edx
	divq	%r12
	jmp	.LBB134_7
.LBB134_6:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%r12d
.LBB134_7:
	movq	%rsi, 80(%rsp)
	movq	%rsi, 16(%rsp)
	movq	%rcx, 24(%rsp)
	movq	%r12, 32(%rsp)
	movq	%rax, 40(%rsp)
	movq	$1, 48(%rsp)
	movq	%r12, 56(%rsp)
.Ltmp419:
	leaq	112(%rsp), %rdi
	leaq	16(%rsp), %rdx
	movq	8(%rsp), %r12
	movq	%r12, %rsi
	xorl	%ecx, %ecx
	callq	*_ZN12nepenthe_ops9pointwise3mix17hc37c52b57ddf8c96E@GOTPCREL(%rip)
.Ltmp420:
	movq	136(%rsp), %rsi
	testq	%rsi, %rsi
	jle	.LBB134_10
	shlq	$2, %rsi
	movl	$4, %edx
	movq	80(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB134_10:
	movq	112(%rsp), %rax
	leaq	120(%rsp), %rdx
	movups	(%rdx), %xmm0
	movaps	%xmm0, 64(%rsp)
	movq	104(%rsp), %rcx
	movq	96(%rsp), %rsi
	movq	88(%rsp), %r8
.LBB134_11:
	movaps	64(%rsp), %xmm0
	movaps	%xmm0, 16(%rsp)
	movq	%rax, 160(%rsp)
	movups	%xmm0, 168(%rsp)
	testl	$256, %ebp
	je	.LBB134_14
	movq	%rdx, %rbp
	imulq	%rsi, %r8
	movl	$1, %r13d
.Ltmp422:
	leaq	112(%rsp), %rdi
	movq	%r15, %rsi
	movq	%r12, %rdx
	callq	*_ZN12nepenthe_ops9pointwise15weight_gradient17h37b0b98f6b045e8fE@GOTPCREL(%rip)
.Ltmp423:
	movq	112(%rsp), %rbx
	movups	(%rbp), %xmm0
	movaps	%xmm0, 64(%rsp)
	movq	8(%rsp), %r12
.LBB134_14:
	movaps	64(%rsp), %xmm0
	movq	%rbx, 184(%rsp)
	movups	%xmm0, 192(%rsp)
	movups	%xmm0, 32(%r14)
	movq	176(%rsp), %rax
	movq	%rax, 16(%r14)
	movq	184(%rsp), %rax
	movq	%rax, 24(%r14)
	movq	160(%rsp), %rax
	movq	%rax, (%r14)
	movq	168(%rsp), %rax
	movq	%rax, 8(%r14)
	movq	%r12, %rdi
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.8749718453130272470
	movq	%r14, %rax
	addq	$264, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB134_15:
	.cfi_def_cfa_offset 320
.Ltmp425:
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.59.llvm.8749718453130272470(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Ltmp426:
	ud2
.LBB134_17:
.Ltmp421:
	jmp	.LBB134_19
.LBB134_18:
.Ltmp427:
.LBB134_19:
	movq	%rax, %r14
	movq	136(%rsp), %rsi
	cmpq	%rbx, %rsi
	je	.LBB134_20
	testq	%rsi, %rsi
	jne	.LBB134_23
.LBB134_20:
	xorl	%esi, %esi
	jmp	.LBB134_25
.LBB134_23:
	movq	144(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	xorl	%esi, %esi
	jmp	.LBB134_25
.LBB134_24:
.Ltmp424:
	movq	%r13, %rsi
	movq	%rax, %r14
.LBB134_25:
	leaq	160(%rsp), %rdi
	callq	_ZN4core3ptr101drop_in_place$LT$core..array..Guard$LT$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$GT$$GT$17hd671af80e08b2199E
	jmp	.LBB134_27
.LBB134_26:
.Ltmp416:
	movq	%rax, %r14
.LBB134_27:
.Ltmp428:
	movq	8(%rsp), %rdi
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.8749718453130272470
.Ltmp429:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB134_29:
.Ltmp430:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end134:
	.size	_ZN94_$LT$nepenthe_ops..pointwise..Pointwise$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$8backward17hb2836ae7e1a4a4b7E, .Lfunc_end134-_ZN94_$LT$nepenthe_ops..pointwise..Pointwise$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$8backward17hb2836ae7e1a4a4b7E
	.cfi_endproc
	.section	".gcc_except_table._ZN94_$LT$nepenthe_ops..pointwise..Pointwise$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$8backward17hb2836ae7e1a4a4b7E","a",@progbits
	.p2align	2, 0x0
GCC_except_table134:
.Lexception49:
	.byte	255
	.byte	155
	.uleb128 .Lttbase17-.Lttbaseref17
.Lttbaseref17:
	.byte	1
	.uleb128 .Lcst_end49-.Lcst_begin49
.Lcst_begin49:
	.uleb128 .Ltmp414-.Lfunc_begin49
	.uleb128 .Ltmp415-.Ltmp414
	.uleb128 .Ltmp416-.Lfunc_begin49
	.byte	0
	.uleb128 .Ltmp417-.Lfunc_begin49
	.uleb128 .Ltmp418-.Ltmp417
	.uleb128 .Ltmp424-.Lfunc_begin49
	.byte	0
	.uleb128 .Ltmp419-.Lfunc_begin49
	.uleb128 .Ltmp420-.Ltmp419
	.uleb128 .Ltmp421-.Lfunc_begin49
	.byte	0
	.uleb128 .Ltmp422-.Lfunc_begin49
	.uleb128 .Ltmp423-.Ltmp422
	.uleb128 .Ltmp424-.Lfunc_begin49
	.byte	0
	.uleb128 .Ltmp423-.Lfunc_begin49
	.uleb128 .Ltmp425-.Ltmp423
	.byte	0
	.byte	0
	.uleb128 .Ltmp425-.Lfunc_begin49
	.uleb128 .Ltmp426-.Ltmp425
	.uleb128 .Ltmp427-.Lfunc_begin49
	.byte	0
	.uleb128 .Ltmp428-.Lfunc_begin49
	.uleb128 .Ltmp429-.Ltmp428
	.uleb128 .Ltmp430-.Lfunc_begin49
	.byte	1
	.uleb128 .Ltmp429-.Lfunc_begin49
	.uleb128 .Lfunc_end134-.Ltmp429
	.byte	0
	.byte	0
.Lcst_end49:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase17:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN94_$LT$nepenthe_ops..pointwise..Pointwise$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$8backward17hfcde10c4bab16583E","ax",@progbits
	.hidden	_ZN94_$LT$nepenthe_ops..pointwise..Pointwise$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$8backward17hfcde10c4bab16583E
	.globl	_ZN94_$LT$nepenthe_ops..pointwise..Pointwise$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$8backward17hfcde10c4bab16583E
	.p2align	4
	.type	_ZN94_$LT$nepenthe_ops..pointwise..Pointwise$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$8backward17hfcde10c4bab16583E,@function
_ZN94_$LT$nepenthe_ops..pointwise..Pointwise$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$8backward17hfcde10c4bab16583E:
.Lfunc_begin50:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception50
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$312, %rsp
	.cfi_def_cfa_offset 368
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movl	%ecx, %ebp
	movq	%rdx, %r12
	movq	%rsi, %r15
	movq	%rdi, %r14
.Ltmp431:
	leaq	136(%rsp), %rdi
	movq	%rdx, (%rsp)
	callq	_ZN12nepenthe_ops5fused5Batch4dims17h4f6978a2c8c926b8E
.Ltmp432:
	movabsq	$-9223372036854775808, %r13
	movq	136(%rsp), %rcx
	movq	152(%rsp), %rdx
	movq	160(%rsp), %r8
	movq	%r13, %rax
	testb	$1, %bpl
	je	.LBB135_11
	movq	%r8, 208(%rsp)
	movq	%rdx, 216(%rsp)
	movq	%rcx, 224(%rsp)
	movq	144(%rsp), %r12
	leaq	120(%r15), %rsi
	xorl	%ebx, %ebx
.Ltmp434:
	leaq	8(%rsp), %rdi
	callq	*_ZN12nepenthe_ops5fused5Batch6values17hc2b776934c09682eE@GOTPCREL(%rip)
.Ltmp435:
	testq	%r12, %r12
	je	.LBB135_19
	movq	16(%rsp), %rbx
	movq	24(%rsp), %rcx
	movq	%rcx, %rax
	orq	%r12, %rax
	shrq	$32, %rax
	je	.LBB135_6
	movq	%rcx, %rax
	xorl	%edx, %edx
	divq	%r12
	jmp	.LBB135_7
.LBB135_6:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%r12d
.LBB135_7:
	movq	%rbx, 88(%rsp)
	movq	%rcx, 96(%rsp)
	movq	%r12, 104(%rsp)
	movq	%rax, 112(%rsp)
	movq	$1, 120(%rsp)
	movq	%r12, 128(%rsp)
.Ltmp436:
	leaq	32(%rsp), %rdi
	leaq	88(%rsp), %rdx
	movq	(%rsp), %r12
	movq	%r12, %rsi
	xorl	%ecx, %ecx
	callq	*_ZN12nepenthe_ops9pointwise3mix17hc37c52b57ddf8c96E@GOTPCREL(%rip)
.Ltmp437:
	movq	8(%rsp), %rsi
	testq	%rsi, %rsi
	jle	.LBB135_10
	shlq	$2, %rsi
	movl	$4, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB135_10:
	movq	32(%rsp), %rax
	leaq	40(%rsp), %rcx
	movups	(%rcx), %xmm0
	movaps	%xmm0, 64(%rsp)
	movq	224(%rsp), %rcx
	movq	216(%rsp), %rdx
	movq	208(%rsp), %r8
.LBB135_11:
	movaps	64(%rsp), %xmm0
	movaps	%xmm0, 240(%rsp)
	movq	%rax, 136(%rsp)
	movups	%xmm0, 144(%rsp)
	movq	%r13, %rax
	testl	$256, %ebp
	je	.LBB135_14
	imulq	%rdx, %r8
	movl	$1, %ebx
.Ltmp439:
	leaq	32(%rsp), %rdi
	movq	%r15, %rsi
	movq	%r12, %rdx
	callq	*_ZN12nepenthe_ops9pointwise15weight_gradient17h37b0b98f6b045e8fE@GOTPCREL(%rip)
.Ltmp440:
	movq	32(%rsp), %rax
	leaq	40(%rsp), %rcx
	movups	(%rcx), %xmm0
	movaps	%xmm0, 64(%rsp)
	movq	(%rsp), %r12
.LBB135_14:
	movaps	64(%rsp), %xmm0
	movaps	%xmm0, 240(%rsp)
	movq	%rax, 160(%rsp)
	movups	%xmm0, 168(%rsp)
	testl	$65536, %ebp
	je	.LBB135_18
	movl	$2, %ebx
.Ltmp441:
	leaq	88(%rsp), %rdi
	movq	%r12, %rsi
	callq	_ZN12nepenthe_ops5fused5Batch4dims17h4f6978a2c8c926b8E
.Ltmp442:
	movq	88(%rsp), %rax
	movq	96(%rsp), %rcx
	movq	%rax, 232(%rsp)
	movq	$0, 8(%rsp)
	movq	$4, 16(%rsp)
	movq	$0, 24(%rsp)
	leaq	232(%rsp), %rax
	movq	%rax, 88(%rsp)
	movq	(%rsp), %r12
	movq	%r12, 96(%rsp)
	movq	$0, 104(%rsp)
	movq	%rcx, 112(%rsp)
.Ltmp444:
	leaq	8(%rsp), %rdi
	leaq	88(%rsp), %rsi
	callq	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17he3f6f6a769d25ccfE
.Ltmp445:
	movups	8(%rsp), %xmm0
	movaps	%xmm0, 32(%rsp)
	movq	24(%rsp), %rax
	movq	%rax, 48(%rsp)
	movq	32(%rsp), %r13
	leaq	40(%rsp), %rax
	movups	(%rax), %xmm0
	movaps	%xmm0, 64(%rsp)
.LBB135_18:
	movaps	64(%rsp), %xmm0
	movq	%r13, 184(%rsp)
	movups	%xmm0, 192(%rsp)
	movq	200(%rsp), %rax
	movq	%rax, 64(%r14)
	movq	184(%rsp), %rax
	movq	%rax, 48(%r14)
	movq	192(%rsp), %rax
	movq	%rax, 56(%r14)
	movups	136(%rsp), %xmm0
	movq	152(%rsp), %rax
	movq	160(%rsp), %rcx
	movups	168(%rsp), %xmm1
	movups	%xmm1, 32(%r14)
	movq	%rax, 16(%r14)
	movq	%rcx, 24(%r14)
	movups	%xmm0, (%r14)
	movq	%r12, %rdi
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.8749718453130272470
	movq	%r14, %rax
	addq	$312, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB135_19:
	.cfi_def_cfa_offset 368
.Ltmp447:
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.59.llvm.8749718453130272470(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Ltmp448:
	ud2
.LBB135_21:
.Ltmp446:
	movq	%rax, %r14
	movq	8(%rsp), %rsi
	movl	$2, %ebx
	testq	%rsi, %rsi
	je	.LBB135_32
	movq	16(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB135_32
.LBB135_23:
.Ltmp438:
	jmp	.LBB135_25
.LBB135_24:
.Ltmp449:
.LBB135_25:
	movq	%rax, %r14
	movq	8(%rsp), %rsi
	cmpq	%r13, %rsi
	je	.LBB135_26
	testq	%rsi, %rsi
	jne	.LBB135_29
.LBB135_26:
	xorl	%ebx, %ebx
	jmp	.LBB135_32
.LBB135_29:
	movq	16(%rsp), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	xorl	%ebx, %ebx
	jmp	.LBB135_32
.LBB135_30:
.Ltmp433:
	movq	%rax, %r14
	jmp	.LBB135_33
.LBB135_31:
.Ltmp443:
	movq	%rax, %r14
.LBB135_32:
	leaq	136(%rsp), %rdi
	movq	%rbx, %rsi
	callq	_ZN4core3ptr101drop_in_place$LT$core..array..Guard$LT$core..option..Option$LT$alloc..vec..Vec$LT$f32$GT$$GT$$GT$$GT$17hd671af80e08b2199E
.LBB135_33:
.Ltmp450:
	movq	(%rsp), %rdi
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.8749718453130272470
.Ltmp451:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB135_35:
.Ltmp452:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end135:
	.size	_ZN94_$LT$nepenthe_ops..pointwise..Pointwise$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$8backward17hfcde10c4bab16583E, .Lfunc_end135-_ZN94_$LT$nepenthe_ops..pointwise..Pointwise$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$8backward17hfcde10c4bab16583E
	.cfi_endproc
	.section	".gcc_except_table._ZN94_$LT$nepenthe_ops..pointwise..Pointwise$u20$as$u20$nepenthe_ops..fused..Operation$LT$_$GT$$GT$8backward17hfcde10c4bab16583E","a",@progbits
	.p2align	2, 0x0
GCC_except_table135:
.Lexception50:
	.byte	255
	.byte	155
	.uleb128 .Lttbase18-.Lttbaseref18
.Lttbaseref18:
	.byte	1
	.uleb128 .Lcst_end50-.Lcst_begin50
.Lcst_begin50:
	.uleb128 .Ltmp431-.Lfunc_begin50
	.uleb128 .Ltmp432-.Ltmp431
	.uleb128 .Ltmp433-.Lfunc_begin50
	.byte	0
	.uleb128 .Ltmp434-.Lfunc_begin50
	.uleb128 .Ltmp435-.Ltmp434
	.uleb128 .Ltmp443-.Lfunc_begin50
	.byte	0
	.uleb128 .Ltmp436-.Lfunc_begin50
	.uleb128 .Ltmp437-.Ltmp436
	.uleb128 .Ltmp438-.Lfunc_begin50
	.byte	0
	.uleb128 .Ltmp439-.Lfunc_begin50
	.uleb128 .Ltmp442-.Ltmp439
	.uleb128 .Ltmp443-.Lfunc_begin50
	.byte	0
	.uleb128 .Ltmp444-.Lfunc_begin50
	.uleb128 .Ltmp445-.Ltmp444
	.uleb128 .Ltmp446-.Lfunc_begin50
	.byte	0
	.uleb128 .Ltmp445-.Lfunc_begin50
	.uleb128 .Ltmp447-.Ltmp445
	.byte	0
	.byte	0
	.uleb128 .Ltmp447-.Lfunc_begin50
	.uleb128 .Ltmp448-.Ltmp447
	.uleb128 .Ltmp449-.Lfunc_begin50
	.byte	0
	.uleb128 .Ltmp450-.Lfunc_begin50
	.uleb128 .Ltmp451-.Ltmp450
	.uleb128 .Ltmp452-.Lfunc_begin50
	.byte	1
	.uleb128 .Ltmp451-.Lfunc_begin50
	.uleb128 .Lfunc_end135-.Ltmp451
	.byte	0
	.byte	0
.Lcst_end50:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase18:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN96_$LT$nepenthe_ops..shuffle..Shuffle$u20$as$u20$nepenthe_ops..fused..Operation$LT$1_usize$GT$$GT$7forward17h3b40efc122ad3ee2E","ax",@progbits
	.globl	_ZN96_$LT$nepenthe_ops..shuffle..Shuffle$u20$as$u20$nepenthe_ops..fused..Operation$LT$1_usize$GT$$GT$7forward17h3b40efc122ad3ee2E
	.p2align	4
	.type	_ZN96_$LT$nepenthe_ops..shuffle..Shuffle$u20$as$u20$nepenthe_ops..fused..Operation$LT$1_usize$GT$$GT$7forward17h3b40efc122ad3ee2E,@function
_ZN96_$LT$nepenthe_ops..shuffle..Shuffle$u20$as$u20$nepenthe_ops..fused..Operation$LT$1_usize$GT$$GT$7forward17h3b40efc122ad3ee2E:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	subq	$56, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rsi, %rbx
	movq	%rdi, %r14
	leaq	24(%rsp), %rdi
	callq	_ZN12nepenthe_ops5fused5Batch4dims17h4f6978a2c8c926b8E
	movq	24(%rsp), %r15
	movq	32(%rsp), %r12
	shrq	$2, %r12
	movups	40(%rsp), %xmm0
	movaps	%xmm0, (%rsp)
	movq	%r14, %rdi
	movq	%rbx, %rsi
	callq	_ZN12nepenthe_ops7shuffle8shuffled17h458dd9205d81837dE.llvm.8749718453130272470
	movdqa	(%rsp), %xmm0
	paddq	%xmm0, %xmm0
	movq	%r15, 24(%r14)
	movq	%r12, 32(%r14)
	movdqu	%xmm0, 40(%r14)
	movq	%r14, %rax
	addq	$56, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end136:
	.size	_ZN96_$LT$nepenthe_ops..shuffle..Shuffle$u20$as$u20$nepenthe_ops..fused..Operation$LT$1_usize$GT$$GT$7forward17h3b40efc122ad3ee2E, .Lfunc_end136-_ZN96_$LT$nepenthe_ops..shuffle..Shuffle$u20$as$u20$nepenthe_ops..fused..Operation$LT$1_usize$GT$$GT$7forward17h3b40efc122ad3ee2E
	.cfi_endproc

	.section	".text._ZN96_$LT$nepenthe_ops..shuffle..Shuffle$u20$as$u20$nepenthe_ops..fused..Operation$LT$1_usize$GT$$GT$8backward17h2daccfc99ae734d5E","ax",@progbits
	.globl	_ZN96_$LT$nepenthe_ops..shuffle..Shuffle$u20$as$u20$nepenthe_ops..fused..Operation$LT$1_usize$GT$$GT$8backward17h2daccfc99ae734d5E
	.p2align	4
	.type	_ZN96_$LT$nepenthe_ops..shuffle..Shuffle$u20$as$u20$nepenthe_ops..fused..Operation$LT$1_usize$GT$$GT$8backward17h2daccfc99ae734d5E,@function
_ZN96_$LT$nepenthe_ops..shuffle..Shuffle$u20$as$u20$nepenthe_ops..fused..Operation$LT$1_usize$GT$$GT$8backward17h2daccfc99ae734d5E:
.Lfunc_begin51:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception51
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	subq	$24, %rsp
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdx, %rbx
	movq	%rdi, %r14
.Ltmp453:
	movq	%rsp, %rdi
	movq	%rdx, %rsi
	callq	_ZN12nepenthe_ops7shuffle10unshuffled17h0548b23574526b41E.llvm.8749718453130272470
.Ltmp454:
	movq	16(%rsp), %rax
	movq	%rax, 16(%r14)
	movups	(%rsp), %xmm0
	movups	%xmm0, (%r14)
	movq	%rbx, %rdi
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.8749718453130272470
	movq	%r14, %rax
	addq	$24, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB137_3:
	.cfi_def_cfa_offset 48
.Ltmp455:
	movq	%rax, %r14
.Ltmp456:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.8749718453130272470
.Ltmp457:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB137_2:
.Ltmp458:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end137:
	.size	_ZN96_$LT$nepenthe_ops..shuffle..Shuffle$u20$as$u20$nepenthe_ops..fused..Operation$LT$1_usize$GT$$GT$8backward17h2daccfc99ae734d5E, .Lfunc_end137-_ZN96_$LT$nepenthe_ops..shuffle..Shuffle$u20$as$u20$nepenthe_ops..fused..Operation$LT$1_usize$GT$$GT$8backward17h2daccfc99ae734d5E
	.cfi_endproc
	.section	".gcc_except_table._ZN96_$LT$nepenthe_ops..shuffle..Shuffle$u20$as$u20$nepenthe_ops..fused..Operation$LT$1_usize$GT$$GT$8backward17h2daccfc99ae734d5E","a",@progbits
	.p2align	2, 0x0
GCC_except_table137:
.Lexception51:
	.byte	255
	.byte	155
	.uleb128 .Lttbase19-.Lttbaseref19
.Lttbaseref19:
	.byte	1
	.uleb128 .Lcst_end51-.Lcst_begin51
.Lcst_begin51:
	.uleb128 .Ltmp453-.Lfunc_begin51
	.uleb128 .Ltmp454-.Ltmp453
	.uleb128 .Ltmp455-.Lfunc_begin51
	.byte	0
	.uleb128 .Ltmp454-.Lfunc_begin51
	.uleb128 .Ltmp456-.Ltmp454
	.byte	0
	.byte	0
	.uleb128 .Ltmp456-.Lfunc_begin51
	.uleb128 .Ltmp457-.Ltmp456
	.uleb128 .Ltmp458-.Lfunc_begin51
	.byte	1
	.uleb128 .Ltmp457-.Lfunc_begin51
	.uleb128 .Lfunc_end137-.Ltmp457
	.byte	0
	.byte	0
.Lcst_end51:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase19:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN98_$LT$core..iter..adapters..rev..Rev$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he7ae0c908b5ec916E","ax",@progbits
	.hidden	_ZN98_$LT$core..iter..adapters..rev..Rev$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he7ae0c908b5ec916E
	.globl	_ZN98_$LT$core..iter..adapters..rev..Rev$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he7ae0c908b5ec916E
	.p2align	4
	.type	_ZN98_$LT$core..iter..adapters..rev..Rev$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he7ae0c908b5ec916E,@function
_ZN98_$LT$core..iter..adapters..rev..Rev$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he7ae0c908b5ec916E:
	.cfi_startproc
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	cmpq	%rsi, %rdi
	je	.LBB138_1
	movq	8(%rdx), %rax
	movq	16(%rdx), %rcx
	movq	%rsi, %r8
	subq	%rdi, %r8
	addq	$-4, %r8
	cmpq	$108, %r8
	jae	.LBB138_4
	movq	%rsi, %r9
	jmp	.LBB138_10
.LBB138_1:
	movq	8(%rdx), %rax
	jmp	.LBB138_11
.LBB138_4:
	leaq	(%rcx,%rax,4), %r9
	cmpq	%rsi, %r9
	jae	.LBB138_7
	movq	%r8, %r10
	andq	$-4, %r10
	addq	%r10, %r9
	addq	$4, %r9
	movq	%rsi, %r11
	subq	%r10, %r11
	addq	$-4, %r11
	cmpq	%r9, %r11
	jae	.LBB138_7
	movq	%rsi, %r9
	jmp	.LBB138_10
.LBB138_7:
	shrq	$2, %r8
	incq	%r8
	leaq	(,%rax,4), %r11
	movq	%r8, %r10
	andq	$-8, %r10
	addq	%r10, %rax
	leaq	(,%r10,4), %rbx
	movq	%rsi, %r9
	subq	%rbx, %r9
	addq	%rcx, %r11
	addq	$16, %r11
	movq	%r10, %rbx
	negq	%rbx
	xorl	%r14d, %r14d
	.p2align	4
.LBB138_8:
	movups	-32(%rsi,%r14,4), %xmm0
	movups	-16(%rsi,%r14,4), %xmm1
	shufps	$27, %xmm1, %xmm1
	shufps	$27, %xmm0, %xmm0
	movups	%xmm1, -16(%r11)
	movups	%xmm0, (%r11)
	addq	$32, %r11
	addq	$-8, %r14
	cmpq	%r14, %rbx
	jne	.LBB138_8
	cmpq	%r10, %r8
	je	.LBB138_11
	.p2align	4
.LBB138_10:
	movss	-4(%r9), %xmm0
	addq	$-4, %r9
	movss	%xmm0, (%rcx,%rax,4)
	incq	%rax
	cmpq	%rdi, %r9
	jne	.LBB138_10
.LBB138_11:
	movq	(%rdx), %rcx
	movq	%rax, (%rcx)
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end138:
	.size	_ZN98_$LT$core..iter..adapters..rev..Rev$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he7ae0c908b5ec916E, .Lfunc_end138-_ZN98_$LT$core..iter..adapters..rev..Rev$LT$I$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he7ae0c908b5ec916E
	.cfi_endproc

	.section	".text._ZN98_$LT$nepenthe_ops..shuffle..Unshuffle$u20$as$u20$nepenthe_ops..fused..Operation$LT$1_usize$GT$$GT$7forward17hc52090525a32d4e1E","ax",@progbits
	.globl	_ZN98_$LT$nepenthe_ops..shuffle..Unshuffle$u20$as$u20$nepenthe_ops..fused..Operation$LT$1_usize$GT$$GT$7forward17hc52090525a32d4e1E
	.p2align	4
	.type	_ZN98_$LT$nepenthe_ops..shuffle..Unshuffle$u20$as$u20$nepenthe_ops..fused..Operation$LT$1_usize$GT$$GT$7forward17hc52090525a32d4e1E,@function
_ZN98_$LT$nepenthe_ops..shuffle..Unshuffle$u20$as$u20$nepenthe_ops..fused..Operation$LT$1_usize$GT$$GT$7forward17hc52090525a32d4e1E:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	subq	$56, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rsi, %rbx
	movq	%rdi, %r14
	leaq	24(%rsp), %rdi
	callq	_ZN12nepenthe_ops5fused5Batch4dims17h4f6978a2c8c926b8E
	movq	24(%rsp), %r15
	movq	32(%rsp), %r12
	shlq	$2, %r12
	movups	40(%rsp), %xmm0
	movaps	%xmm0, (%rsp)
	movq	%r14, %rdi
	movq	%rbx, %rsi
	callq	_ZN12nepenthe_ops7shuffle10unshuffled17h0548b23574526b41E.llvm.8749718453130272470
	movdqa	(%rsp), %xmm0
	psrlq	$1, %xmm0
	movq	%r15, 24(%r14)
	movq	%r12, 32(%r14)
	movdqu	%xmm0, 40(%r14)
	movq	%r14, %rax
	addq	$56, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end139:
	.size	_ZN98_$LT$nepenthe_ops..shuffle..Unshuffle$u20$as$u20$nepenthe_ops..fused..Operation$LT$1_usize$GT$$GT$7forward17hc52090525a32d4e1E, .Lfunc_end139-_ZN98_$LT$nepenthe_ops..shuffle..Unshuffle$u20$as$u20$nepenthe_ops..fused..Operation$LT$1_usize$GT$$GT$7forward17hc52090525a32d4e1E
	.cfi_endproc

	.section	".text._ZN98_$LT$nepenthe_ops..shuffle..Unshuffle$u20$as$u20$nepenthe_ops..fused..Operation$LT$1_usize$GT$$GT$8backward17he9e56febcbfc17d8E","ax",@progbits
	.globl	_ZN98_$LT$nepenthe_ops..shuffle..Unshuffle$u20$as$u20$nepenthe_ops..fused..Operation$LT$1_usize$GT$$GT$8backward17he9e56febcbfc17d8E
	.p2align	4
	.type	_ZN98_$LT$nepenthe_ops..shuffle..Unshuffle$u20$as$u20$nepenthe_ops..fused..Operation$LT$1_usize$GT$$GT$8backward17he9e56febcbfc17d8E,@function
_ZN98_$LT$nepenthe_ops..shuffle..Unshuffle$u20$as$u20$nepenthe_ops..fused..Operation$LT$1_usize$GT$$GT$8backward17he9e56febcbfc17d8E:
.Lfunc_begin52:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception52
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	subq	$24, %rsp
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdx, %rbx
	movq	%rdi, %r14
.Ltmp459:
	movq	%rsp, %rdi
	movq	%rdx, %rsi
	callq	_ZN12nepenthe_ops7shuffle8shuffled17h458dd9205d81837dE.llvm.8749718453130272470
.Ltmp460:
	movq	16(%rsp), %rax
	movq	%rax, 16(%r14)
	movups	(%rsp), %xmm0
	movups	%xmm0, (%r14)
	movq	%rbx, %rdi
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.8749718453130272470
	movq	%r14, %rax
	addq	$24, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB140_3:
	.cfi_def_cfa_offset 48
.Ltmp461:
	movq	%rax, %r14
.Ltmp462:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.8749718453130272470
.Ltmp463:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB140_2:
.Ltmp464:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end140:
	.size	_ZN98_$LT$nepenthe_ops..shuffle..Unshuffle$u20$as$u20$nepenthe_ops..fused..Operation$LT$1_usize$GT$$GT$8backward17he9e56febcbfc17d8E, .Lfunc_end140-_ZN98_$LT$nepenthe_ops..shuffle..Unshuffle$u20$as$u20$nepenthe_ops..fused..Operation$LT$1_usize$GT$$GT$8backward17he9e56febcbfc17d8E
	.cfi_endproc
	.section	".gcc_except_table._ZN98_$LT$nepenthe_ops..shuffle..Unshuffle$u20$as$u20$nepenthe_ops..fused..Operation$LT$1_usize$GT$$GT$8backward17he9e56febcbfc17d8E","a",@progbits
	.p2align	2, 0x0
GCC_except_table140:
.Lexception52:
	.byte	255
	.byte	155
	.uleb128 .Lttbase20-.Lttbaseref20
.Lttbaseref20:
	.byte	1
	.uleb128 .Lcst_end52-.Lcst_begin52
.Lcst_begin52:
	.uleb128 .Ltmp459-.Lfunc_begin52
	.uleb128 .Ltmp460-.Ltmp459
	.uleb128 .Ltmp461-.Lfunc_begin52
	.byte	0
	.uleb128 .Ltmp460-.Lfunc_begin52
	.uleb128 .Ltmp462-.Ltmp460
	.byte	0
	.byte	0
	.uleb128 .Ltmp462-.Lfunc_begin52
	.uleb128 .Ltmp463-.Ltmp462
	.uleb128 .Ltmp464-.Lfunc_begin52
	.byte	1
	.uleb128 .Ltmp463-.Lfunc_begin52
	.uleb128 .Lfunc_end140-.Ltmp463
	.byte	0
	.byte	0
.Lcst_end52:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase20:
	.byte	0
	.p2align	2, 0x0

	.type	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.0,@object
	.section	.rodata..Lanon.98102f7f68d42e023e73d44abf9e5c2b.0,"a",@progbits
.Lanon.98102f7f68d42e023e73d44abf9e5c2b.0:
	.ascii	"fatal runtime error: thread local panicked on drop, aborting\n"
	.size	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.0, 61

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.1.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.1.llvm.8749718453130272470,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.1.llvm.8749718453130272470
anon.98102f7f68d42e023e73d44abf9e5c2b.1.llvm.8749718453130272470:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/iter/adapters/step_by.rs"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.1.llvm.8749718453130272470, 90

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.2.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.2.llvm.8749718453130272470,@object
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.2.llvm.8749718453130272470
anon.98102f7f68d42e023e73d44abf9e5c2b.2.llvm.8749718453130272470:
	.asciz	"/tmp/shell_old/crates/nepenthe-ops/src/attention.rs"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.2.llvm.8749718453130272470, 52

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.3.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.3.llvm.8749718453130272470,@object
	.section	.data.rel.ro.anon.98102f7f68d42e023e73d44abf9e5c2b.3.llvm.8749718453130272470,"aw",@progbits
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.3.llvm.8749718453130272470
	.p2align	3, 0x0
anon.98102f7f68d42e023e73d44abf9e5c2b.3.llvm.8749718453130272470:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.2.llvm.8749718453130272470
	.asciz	"3\000\000\000\000\000\000\000f\000\000\000!\000\000"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.3.llvm.8749718453130272470, 24

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.4.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.4.llvm.8749718453130272470,@object
	.section	.data.rel.ro.anon.98102f7f68d42e023e73d44abf9e5c2b.4.llvm.8749718453130272470,"aw",@progbits
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.4.llvm.8749718453130272470
	.p2align	3, 0x0
anon.98102f7f68d42e023e73d44abf9e5c2b.4.llvm.8749718453130272470:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.2.llvm.8749718453130272470
	.asciz	"3\000\000\000\000\000\000\000\210\000\000\000\"\000\000"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.4.llvm.8749718453130272470, 24

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.5.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.5.llvm.8749718453130272470,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.5.llvm.8749718453130272470
anon.98102f7f68d42e023e73d44abf9e5c2b.5.llvm.8749718453130272470:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/core/src/slice/iter.rs"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.5.llvm.8749718453130272470, 79

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.6.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.6.llvm.8749718453130272470,@object
	.section	.data.rel.ro.anon.98102f7f68d42e023e73d44abf9e5c2b.6.llvm.8749718453130272470,"aw",@progbits
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.6.llvm.8749718453130272470
	.p2align	3, 0x0
anon.98102f7f68d42e023e73d44abf9e5c2b.6.llvm.8749718453130272470:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.5.llvm.8749718453130272470
	.asciz	"N\000\000\000\000\000\000\000\r\b\000\000\021\000\000"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.6.llvm.8749718453130272470, 24

	.type	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.7,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.98102f7f68d42e023e73d44abf9e5c2b.7:
	.asciz	"/tmp/shell_old/crates/nepenthe-ops/src/absolute.rs"
	.size	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.7, 51

	.type	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.10,@object
	.section	.data.rel.ro..Lanon.98102f7f68d42e023e73d44abf9e5c2b.10,"aw",@progbits
	.p2align	3, 0x0
.Lanon.98102f7f68d42e023e73d44abf9e5c2b.10:
	.quad	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.7
	.asciz	"2\000\000\000\000\000\000\0007\000\000\000\025\000\000"
	.size	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.10, 24

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.14.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.14.llvm.8749718453130272470,@object
	.section	.data.rel.ro.anon.98102f7f68d42e023e73d44abf9e5c2b.14.llvm.8749718453130272470,"aw",@progbits
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.14.llvm.8749718453130272470
	.p2align	3, 0x0
anon.98102f7f68d42e023e73d44abf9e5c2b.14.llvm.8749718453130272470:
	.quad	_ZN4core3ops8function6FnOnce9call_once17h66abe12c1245aa40E.llvm.8749718453130272470
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.14.llvm.8749718453130272470, 8

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.15.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.15.llvm.8749718453130272470,@object
	.section	.rodata.cst16,"aM",@progbits,16
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.15.llvm.8749718453130272470
	.p2align	4, 0x0
anon.98102f7f68d42e023e73d44abf9e5c2b.15.llvm.8749718453130272470:
	.zero	16,255
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.15.llvm.8749718453130272470, 16

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.16.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.16.llvm.8749718453130272470,@object
	.section	.data.rel.ro.anon.98102f7f68d42e023e73d44abf9e5c2b.16.llvm.8749718453130272470,"aw",@progbits
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.16.llvm.8749718453130272470
	.p2align	3, 0x0
anon.98102f7f68d42e023e73d44abf9e5c2b.16.llvm.8749718453130272470:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.15.llvm.8749718453130272470
	.zero	24
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.16.llvm.8749718453130272470, 32

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.17.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.17.llvm.8749718453130272470,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.17.llvm.8749718453130272470
anon.98102f7f68d42e023e73d44abf9e5c2b.17.llvm.8749718453130272470:
	.asciz	"/tmp/shell_old/crates/nepenthe-ops/src/convolution.rs"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.17.llvm.8749718453130272470, 54

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.18.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.18.llvm.8749718453130272470,@object
	.section	.data.rel.ro.anon.98102f7f68d42e023e73d44abf9e5c2b.18.llvm.8749718453130272470,"aw",@progbits
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.18.llvm.8749718453130272470
	.p2align	3, 0x0
anon.98102f7f68d42e023e73d44abf9e5c2b.18.llvm.8749718453130272470:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.17.llvm.8749718453130272470
	.asciz	"5\000\000\000\000\000\000\000\265\000\000\000\032\000\000"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.18.llvm.8749718453130272470, 24

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.19.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.19.llvm.8749718453130272470,@object
	.section	.data.rel.ro.anon.98102f7f68d42e023e73d44abf9e5c2b.19.llvm.8749718453130272470,"aw",@progbits
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.19.llvm.8749718453130272470
	.p2align	3, 0x0
anon.98102f7f68d42e023e73d44abf9e5c2b.19.llvm.8749718453130272470:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.17.llvm.8749718453130272470
	.asciz	"5\000\000\000\000\000\000\000\263\000\000\000\031\000\000"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.19.llvm.8749718453130272470, 24

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.20.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.20.llvm.8749718453130272470,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.20.llvm.8749718453130272470
anon.98102f7f68d42e023e73d44abf9e5c2b.20.llvm.8749718453130272470:
	.asciz	"/tmp/shell_old/crates/nepenthe-ops/src/feed_forward.rs"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.20.llvm.8749718453130272470, 55

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.21.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.21.llvm.8749718453130272470,@object
	.section	.data.rel.ro.anon.98102f7f68d42e023e73d44abf9e5c2b.21.llvm.8749718453130272470,"aw",@progbits
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.21.llvm.8749718453130272470
	.p2align	3, 0x0
anon.98102f7f68d42e023e73d44abf9e5c2b.21.llvm.8749718453130272470:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.20.llvm.8749718453130272470
	.asciz	"6\000\000\000\000\000\000\000\n\001\000\000:\000\000"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.21.llvm.8749718453130272470, 24

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.22.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.22.llvm.8749718453130272470,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.22.llvm.8749718453130272470
anon.98102f7f68d42e023e73d44abf9e5c2b.22.llvm.8749718453130272470:
	.asciz	"/tmp/shell_old/crates/nepenthe-ops/src/plane.rs"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.22.llvm.8749718453130272470, 48

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.23.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.23.llvm.8749718453130272470,@object
	.section	.data.rel.ro.anon.98102f7f68d42e023e73d44abf9e5c2b.23.llvm.8749718453130272470,"aw",@progbits
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.23.llvm.8749718453130272470
	.p2align	3, 0x0
anon.98102f7f68d42e023e73d44abf9e5c2b.23.llvm.8749718453130272470:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.22.llvm.8749718453130272470
	.asciz	"/\000\000\000\000\000\000\000\032\000\000\000&\000\000"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.23.llvm.8749718453130272470, 24

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.24.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.24.llvm.8749718453130272470,@object
	.section	.data.rel.ro.anon.98102f7f68d42e023e73d44abf9e5c2b.24.llvm.8749718453130272470,"aw",@progbits
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.24.llvm.8749718453130272470
	.p2align	3, 0x0
anon.98102f7f68d42e023e73d44abf9e5c2b.24.llvm.8749718453130272470:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.20.llvm.8749718453130272470
	.asciz	"6\000\000\000\000\000\000\000=\001\000\000C\000\000"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.24.llvm.8749718453130272470, 24

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.25.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.25.llvm.8749718453130272470,@object
	.section	.data.rel.ro.anon.98102f7f68d42e023e73d44abf9e5c2b.25.llvm.8749718453130272470,"aw",@progbits
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.25.llvm.8749718453130272470
	.p2align	3, 0x0
anon.98102f7f68d42e023e73d44abf9e5c2b.25.llvm.8749718453130272470:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.20.llvm.8749718453130272470
	.asciz	"6\000\000\000\000\000\000\000=\001\000\000/\000\000"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.25.llvm.8749718453130272470, 24

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.26.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.26.llvm.8749718453130272470,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.26.llvm.8749718453130272470
anon.98102f7f68d42e023e73d44abf9e5c2b.26.llvm.8749718453130272470:
	.asciz	"/tmp/shell_old/crates/nepenthe-ops/src/self_attention.rs"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.26.llvm.8749718453130272470, 57

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.27.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.27.llvm.8749718453130272470,@object
	.section	.data.rel.ro.anon.98102f7f68d42e023e73d44abf9e5c2b.27.llvm.8749718453130272470,"aw",@progbits
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.27.llvm.8749718453130272470
	.p2align	3, 0x0
anon.98102f7f68d42e023e73d44abf9e5c2b.27.llvm.8749718453130272470:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.26.llvm.8749718453130272470
	.asciz	"8\000\000\000\000\000\000\000\000\001\000\000,\000\000"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.27.llvm.8749718453130272470, 24

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.28.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.28.llvm.8749718453130272470,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.28.llvm.8749718453130272470
anon.98102f7f68d42e023e73d44abf9e5c2b.28.llvm.8749718453130272470:
	.asciz	"/tmp/shell_old/crates/nepenthe-ops/src/adam.rs"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.28.llvm.8749718453130272470, 47

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.29.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.29.llvm.8749718453130272470,@object
	.section	.data.rel.ro.anon.98102f7f68d42e023e73d44abf9e5c2b.29.llvm.8749718453130272470,"aw",@progbits
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.29.llvm.8749718453130272470
	.p2align	3, 0x0
anon.98102f7f68d42e023e73d44abf9e5c2b.29.llvm.8749718453130272470:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.28.llvm.8749718453130272470
	.asciz	".\000\000\000\000\000\000\000E\000\000\000)\000\000"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.29.llvm.8749718453130272470, 24

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.30.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.30.llvm.8749718453130272470,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.30.llvm.8749718453130272470
anon.98102f7f68d42e023e73d44abf9e5c2b.30.llvm.8749718453130272470:
	.asciz	"/tmp/shell_old/crates/nepenthe-ops/src/gate.rs"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.30.llvm.8749718453130272470, 47

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.31.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.31.llvm.8749718453130272470,@object
	.section	.data.rel.ro.anon.98102f7f68d42e023e73d44abf9e5c2b.31.llvm.8749718453130272470,"aw",@progbits
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.31.llvm.8749718453130272470
	.p2align	3, 0x0
anon.98102f7f68d42e023e73d44abf9e5c2b.31.llvm.8749718453130272470:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.30.llvm.8749718453130272470
	.asciz	".\000\000\000\000\000\000\000|\000\000\000*\000\000"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.31.llvm.8749718453130272470, 24

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.32.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.32.llvm.8749718453130272470,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.32.llvm.8749718453130272470
anon.98102f7f68d42e023e73d44abf9e5c2b.32.llvm.8749718453130272470:
	.asciz	"/tmp/shell_old/crates/nepenthe-ops/src/norm.rs"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.32.llvm.8749718453130272470, 47

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.33.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.33.llvm.8749718453130272470,@object
	.section	.data.rel.ro.anon.98102f7f68d42e023e73d44abf9e5c2b.33.llvm.8749718453130272470,"aw",@progbits
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.33.llvm.8749718453130272470
	.p2align	3, 0x0
anon.98102f7f68d42e023e73d44abf9e5c2b.33.llvm.8749718453130272470:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.32.llvm.8749718453130272470
	.asciz	".\000\000\000\000\000\000\000\265\000\000\0005\000\000"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.33.llvm.8749718453130272470, 24

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.34.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.34.llvm.8749718453130272470,@object
	.section	.rodata.anon.98102f7f68d42e023e73d44abf9e5c2b.34.llvm.8749718453130272470,"a",@progbits
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.34.llvm.8749718453130272470
anon.98102f7f68d42e023e73d44abf9e5c2b.34.llvm.8749718453130272470:
	.ascii	"chunk size must be non-zero"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.34.llvm.8749718453130272470, 27

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.35.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.35.llvm.8749718453130272470,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.35.llvm.8749718453130272470
anon.98102f7f68d42e023e73d44abf9e5c2b.35.llvm.8749718453130272470:
	.asciz	"/tmp/shell_old/crates/nepenthe-ops/src/tile.rs"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.35.llvm.8749718453130272470, 47

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.36.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.36.llvm.8749718453130272470,@object
	.section	.data.rel.ro.anon.98102f7f68d42e023e73d44abf9e5c2b.36.llvm.8749718453130272470,"aw",@progbits
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.36.llvm.8749718453130272470
	.p2align	3, 0x0
anon.98102f7f68d42e023e73d44abf9e5c2b.36.llvm.8749718453130272470:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.35.llvm.8749718453130272470
	.asciz	".\000\000\000\000\000\000\000N\000\000\000D\000\000"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.36.llvm.8749718453130272470, 24

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.37.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.37.llvm.8749718453130272470,@object
	.section	.data.rel.ro.anon.98102f7f68d42e023e73d44abf9e5c2b.37.llvm.8749718453130272470,"aw",@progbits
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.37.llvm.8749718453130272470
	.p2align	3, 0x0
anon.98102f7f68d42e023e73d44abf9e5c2b.37.llvm.8749718453130272470:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.35.llvm.8749718453130272470
	.asciz	".\000\000\000\000\000\000\000N\000\000\000\033\000\000"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.37.llvm.8749718453130272470, 24

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.38.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.38.llvm.8749718453130272470,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.38.llvm.8749718453130272470
anon.98102f7f68d42e023e73d44abf9e5c2b.38.llvm.8749718453130272470:
	.asciz	"/tmp/shell_old/crates/nepenthe-ops/src/heads.rs"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.38.llvm.8749718453130272470, 48

	.type	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.39,@object
	.section	.data.rel.ro..Lanon.98102f7f68d42e023e73d44abf9e5c2b.39,"aw",@progbits
	.p2align	3, 0x0
.Lanon.98102f7f68d42e023e73d44abf9e5c2b.39:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.38.llvm.8749718453130272470
	.asciz	"/\000\000\000\000\000\000\000\221\000\000\000\022\000\000"
	.size	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.39, 24

	.type	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.40,@object
	.section	.data.rel.ro..Lanon.98102f7f68d42e023e73d44abf9e5c2b.40,"aw",@progbits
	.p2align	3, 0x0
.Lanon.98102f7f68d42e023e73d44abf9e5c2b.40:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.38.llvm.8749718453130272470
	.asciz	"/\000\000\000\000\000\000\000\223\000\000\000\n\000\000"
	.size	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.40, 24

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.41.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.41.llvm.8749718453130272470,@object
	.section	.data.rel.ro.anon.98102f7f68d42e023e73d44abf9e5c2b.41.llvm.8749718453130272470,"aw",@progbits
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.41.llvm.8749718453130272470
	.p2align	3, 0x0
anon.98102f7f68d42e023e73d44abf9e5c2b.41.llvm.8749718453130272470:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.38.llvm.8749718453130272470
	.asciz	"/\000\000\000\000\000\000\000\245\000\000\000*\000\000"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.41.llvm.8749718453130272470, 24

	.type	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.42,@object
	.section	.data.rel.ro..Lanon.98102f7f68d42e023e73d44abf9e5c2b.42,"aw",@progbits
	.p2align	3, 0x0
.Lanon.98102f7f68d42e023e73d44abf9e5c2b.42:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.38.llvm.8749718453130272470
	.asciz	"/\000\000\000\000\000\000\000U\000\000\000\016\000\000"
	.size	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.42, 24

	.type	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.43,@object
	.section	.data.rel.ro..Lanon.98102f7f68d42e023e73d44abf9e5c2b.43,"aw",@progbits
	.p2align	3, 0x0
.Lanon.98102f7f68d42e023e73d44abf9e5c2b.43:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.38.llvm.8749718453130272470
	.asciz	"/\000\000\000\000\000\000\000,\000\000\000'\000\000"
	.size	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.43, 24

	.type	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.44,@object
	.section	.data.rel.ro..Lanon.98102f7f68d42e023e73d44abf9e5c2b.44,"aw",@progbits
	.p2align	3, 0x0
.Lanon.98102f7f68d42e023e73d44abf9e5c2b.44:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.38.llvm.8749718453130272470
	.asciz	"/\000\000\000\000\000\000\0004\000\000\000#\000\000"
	.size	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.44, 24

	.type	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.45,@object
	.section	.data.rel.ro..Lanon.98102f7f68d42e023e73d44abf9e5c2b.45,"aw",@progbits
	.p2align	3, 0x0
.Lanon.98102f7f68d42e023e73d44abf9e5c2b.45:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.38.llvm.8749718453130272470
	.asciz	"/\000\000\000\000\000\000\000I\000\000\0006\000\000"
	.size	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.45, 24

	.type	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.46,@object
	.section	.data.rel.ro..Lanon.98102f7f68d42e023e73d44abf9e5c2b.46,"aw",@progbits
	.p2align	3, 0x0
.Lanon.98102f7f68d42e023e73d44abf9e5c2b.46:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.38.llvm.8749718453130272470
	.asciz	"/\000\000\000\000\000\000\000I\000\000\000L\000\000"
	.size	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.46, 24

	.type	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.48,@object
	.section	.data.rel.ro..Lanon.98102f7f68d42e023e73d44abf9e5c2b.48,"aw",@progbits
	.p2align	3, 0x0
.Lanon.98102f7f68d42e023e73d44abf9e5c2b.48:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.38.llvm.8749718453130272470
	.asciz	"/\000\000\000\000\000\000\000J\000\000\000L\000\000"
	.size	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.48, 24

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.49.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.49.llvm.8749718453130272470,@object
	.section	.data.rel.ro.anon.98102f7f68d42e023e73d44abf9e5c2b.49.llvm.8749718453130272470,"aw",@progbits
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.49.llvm.8749718453130272470
	.p2align	3, 0x0
anon.98102f7f68d42e023e73d44abf9e5c2b.49.llvm.8749718453130272470:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.22.llvm.8749718453130272470
	.asciz	"/\000\000\000\000\000\000\000n\000\000\000\026\000\000"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.49.llvm.8749718453130272470, 24

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.50.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.50.llvm.8749718453130272470,@object
	.section	.rodata.anon.98102f7f68d42e023e73d44abf9e5c2b.50.llvm.8749718453130272470,"a",@progbits
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.50.llvm.8749718453130272470
anon.98102f7f68d42e023e73d44abf9e5c2b.50.llvm.8749718453130272470:
	.ascii	"Out of bounds access"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.50.llvm.8749718453130272470, 20

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.51.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.51.llvm.8749718453130272470,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.51.llvm.8749718453130272470
anon.98102f7f68d42e023e73d44abf9e5c2b.51.llvm.8749718453130272470:
	.asciz	"/tmp/shell_old/crates/nepenthe-ops/src/buffer.rs"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.51.llvm.8749718453130272470, 49

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.52.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.52.llvm.8749718453130272470,@object
	.section	.data.rel.ro.anon.98102f7f68d42e023e73d44abf9e5c2b.52.llvm.8749718453130272470,"aw",@progbits
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.52.llvm.8749718453130272470
	.p2align	3, 0x0
anon.98102f7f68d42e023e73d44abf9e5c2b.52.llvm.8749718453130272470:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.51.llvm.8749718453130272470
	.asciz	"0\000\000\000\000\000\000\000K\000\000\000R\000\000"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.52.llvm.8749718453130272470, 24

	.type	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.53,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.98102f7f68d42e023e73d44abf9e5c2b.53:
	.asciz	"/tmp/shell_old/crates/nepenthe-ops/src/resize.rs"
	.size	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.53, 49

	.type	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.54,@object
	.section	.data.rel.ro..Lanon.98102f7f68d42e023e73d44abf9e5c2b.54,"aw",@progbits
	.p2align	3, 0x0
.Lanon.98102f7f68d42e023e73d44abf9e5c2b.54:
	.quad	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.53
	.asciz	"0\000\000\000\000\000\000\000\037\000\000\000\"\000\000"
	.size	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.54, 24

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.58.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.58.llvm.8749718453130272470,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.58.llvm.8749718453130272470
anon.98102f7f68d42e023e73d44abf9e5c2b.58.llvm.8749718453130272470:
	.asciz	"/tmp/shell_old/crates/nepenthe-ops/src/product.rs"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.58.llvm.8749718453130272470, 50

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.59.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.59.llvm.8749718453130272470,@object
	.section	.data.rel.ro.anon.98102f7f68d42e023e73d44abf9e5c2b.59.llvm.8749718453130272470,"aw",@progbits
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.59.llvm.8749718453130272470
	.p2align	3, 0x0
anon.98102f7f68d42e023e73d44abf9e5c2b.59.llvm.8749718453130272470:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.58.llvm.8749718453130272470
	.asciz	"1\000\000\000\000\000\000\000J\000\000\000\023\000\000"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.59.llvm.8749718453130272470, 24

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.60.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.60.llvm.8749718453130272470,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.60.llvm.8749718453130272470
anon.98102f7f68d42e023e73d44abf9e5c2b.60.llvm.8749718453130272470:
	.asciz	"/tmp/shell_old/crates/nepenthe-ops/src/shuffle.rs"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.60.llvm.8749718453130272470, 50

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.61.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.61.llvm.8749718453130272470,@object
	.section	.data.rel.ro.anon.98102f7f68d42e023e73d44abf9e5c2b.61.llvm.8749718453130272470,"aw",@progbits
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.61.llvm.8749718453130272470
	.p2align	3, 0x0
anon.98102f7f68d42e023e73d44abf9e5c2b.61.llvm.8749718453130272470:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.60.llvm.8749718453130272470
	.asciz	"1\000\000\000\000\000\000\000\177\000\000\000\n\000\000"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.61.llvm.8749718453130272470, 24

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.62.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.62.llvm.8749718453130272470,@object
	.section	.data.rel.ro.anon.98102f7f68d42e023e73d44abf9e5c2b.62.llvm.8749718453130272470,"aw",@progbits
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.62.llvm.8749718453130272470
	.p2align	3, 0x0
anon.98102f7f68d42e023e73d44abf9e5c2b.62.llvm.8749718453130272470:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.60.llvm.8749718453130272470
	.asciz	"1\000\000\000\000\000\000\000\203\000\000\000\036\000\000"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.62.llvm.8749718453130272470, 24

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.63.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.63.llvm.8749718453130272470,@object
	.section	.data.rel.ro.anon.98102f7f68d42e023e73d44abf9e5c2b.63.llvm.8749718453130272470,"aw",@progbits
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.63.llvm.8749718453130272470
	.p2align	3, 0x0
anon.98102f7f68d42e023e73d44abf9e5c2b.63.llvm.8749718453130272470:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.60.llvm.8749718453130272470
	.asciz	"1\000\000\000\000\000\000\000\204\000\000\000\"\000\000"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.63.llvm.8749718453130272470, 24

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.64.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.64.llvm.8749718453130272470,@object
	.section	.data.rel.ro.anon.98102f7f68d42e023e73d44abf9e5c2b.64.llvm.8749718453130272470,"aw",@progbits
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.64.llvm.8749718453130272470
	.p2align	3, 0x0
anon.98102f7f68d42e023e73d44abf9e5c2b.64.llvm.8749718453130272470:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.60.llvm.8749718453130272470
	.asciz	"1\000\000\000\000\000\000\000\206\000\000\000\037\000\000"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.64.llvm.8749718453130272470, 24

	.type	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.65,@object
	.section	.rodata..Lanon.98102f7f68d42e023e73d44abf9e5c2b.65,"a",@progbits
.Lanon.98102f7f68d42e023e73d44abf9e5c2b.65:
	.ascii	"four channels for each block of pixels"
	.size	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.65, 38

	.type	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.66,@object
	.section	.data.rel.ro..Lanon.98102f7f68d42e023e73d44abf9e5c2b.66,"aw",@progbits
	.p2align	3, 0x0
.Lanon.98102f7f68d42e023e73d44abf9e5c2b.66:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.60.llvm.8749718453130272470
	.asciz	"1\000\000\000\000\000\000\000\021\000\000\000\t\000\000"
	.size	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.66, 24

	.type	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.67,@object
	.section	.rodata..Lanon.98102f7f68d42e023e73d44abf9e5c2b.67,"a",@progbits
.Lanon.98102f7f68d42e023e73d44abf9e5c2b.67:
	.ascii	"blocks of 2x2 pixels"
	.size	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.67, 20

	.type	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.68,@object
	.section	.data.rel.ro..Lanon.98102f7f68d42e023e73d44abf9e5c2b.68,"aw",@progbits
	.p2align	3, 0x0
.Lanon.98102f7f68d42e023e73d44abf9e5c2b.68:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.60.llvm.8749718453130272470
	.asciz	"1\000\000\000\000\000\000\000#\000\000\000\t\000\000"
	.size	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.68, 24

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.69.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.69.llvm.8749718453130272470,@object
	.section	.data.rel.ro.anon.98102f7f68d42e023e73d44abf9e5c2b.69.llvm.8749718453130272470,"aw",@progbits
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.69.llvm.8749718453130272470
	.p2align	3, 0x0
anon.98102f7f68d42e023e73d44abf9e5c2b.69.llvm.8749718453130272470:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.60.llvm.8749718453130272470
	.asciz	"1\000\000\000\000\000\000\000j\000\000\000\031\000\000"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.69.llvm.8749718453130272470, 24

	.type	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.70,@object
	.section	.data.rel.ro..Lanon.98102f7f68d42e023e73d44abf9e5c2b.70,"aw",@progbits
	.p2align	3, 0x0
.Lanon.98102f7f68d42e023e73d44abf9e5c2b.70:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.60.llvm.8749718453130272470
	.asciz	"1\000\000\000\000\000\000\000n\000\000\000\037\000\000"
	.size	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.70, 24

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.71.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.71.llvm.8749718453130272470,@object
	.section	.data.rel.ro.anon.98102f7f68d42e023e73d44abf9e5c2b.71.llvm.8749718453130272470,"aw",@progbits
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.71.llvm.8749718453130272470
	.p2align	3, 0x0
anon.98102f7f68d42e023e73d44abf9e5c2b.71.llvm.8749718453130272470:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.60.llvm.8749718453130272470
	.asciz	"1\000\000\000\000\000\000\000p\000\000\0001\000\000"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.71.llvm.8749718453130272470, 24

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.72.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.72.llvm.8749718453130272470,@object
	.section	.data.rel.ro.anon.98102f7f68d42e023e73d44abf9e5c2b.72.llvm.8749718453130272470,"aw",@progbits
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.72.llvm.8749718453130272470
	.p2align	3, 0x0
anon.98102f7f68d42e023e73d44abf9e5c2b.72.llvm.8749718453130272470:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.60.llvm.8749718453130272470
	.asciz	"1\000\000\000\000\000\000\000p\000\000\000F\000\000"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.72.llvm.8749718453130272470, 24

	.type	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.73,@object
	.section	.data.rel.ro..Lanon.98102f7f68d42e023e73d44abf9e5c2b.73,"aw",@progbits
	.p2align	3, 0x0
.Lanon.98102f7f68d42e023e73d44abf9e5c2b.73:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.60.llvm.8749718453130272470
	.asciz	"1\000\000\000\000\000\000\000m\000\000\0000\000\000"
	.size	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.73, 24

	.type	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.74,@object
	.section	.rodata..Lanon.98102f7f68d42e023e73d44abf9e5c2b.74,"a",@progbits
.Lanon.98102f7f68d42e023e73d44abf9e5c2b.74:
	.ascii	"picture and target"
	.size	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.74, 18

	.type	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.75,@object
	.section	.data.rel.ro..Lanon.98102f7f68d42e023e73d44abf9e5c2b.75,"aw",@progbits
	.p2align	3, 0x0
.Lanon.98102f7f68d42e023e73d44abf9e5c2b.75:
	.quad	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.7
	.asciz	"2\000\000\000\000\000\000\000\021\000\000\000\005\000\000"
	.size	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.75, 24

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.76.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.76.llvm.8749718453130272470,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.76.llvm.8749718453130272470
anon.98102f7f68d42e023e73d44abf9e5c2b.76.llvm.8749718453130272470:
	.asciz	"/tmp/shell_old/crates/nepenthe-ops/src/depthwise.rs"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.76.llvm.8749718453130272470, 52

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.77.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.77.llvm.8749718453130272470,@object
	.section	.data.rel.ro.anon.98102f7f68d42e023e73d44abf9e5c2b.77.llvm.8749718453130272470,"aw",@progbits
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.77.llvm.8749718453130272470
	.p2align	3, 0x0
anon.98102f7f68d42e023e73d44abf9e5c2b.77.llvm.8749718453130272470:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.76.llvm.8749718453130272470
	.asciz	"3\000\000\000\000\000\000\000a\000\000\000\037\000\000"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.77.llvm.8749718453130272470, 24

	.type	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.78,@object
	.section	.rodata..Lanon.98102f7f68d42e023e73d44abf9e5c2b.78,"a",@progbits
.Lanon.98102f7f68d42e023e73d44abf9e5c2b.78:
	.ascii	"a 1x1 kernel"
	.size	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.78, 12

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.79.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.79.llvm.8749718453130272470,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.79.llvm.8749718453130272470
anon.98102f7f68d42e023e73d44abf9e5c2b.79.llvm.8749718453130272470:
	.asciz	"/tmp/shell_old/crates/nepenthe-ops/src/pointwise.rs"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.79.llvm.8749718453130272470, 52

	.type	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.80,@object
	.section	.data.rel.ro..Lanon.98102f7f68d42e023e73d44abf9e5c2b.80,"aw",@progbits
	.p2align	3, 0x0
.Lanon.98102f7f68d42e023e73d44abf9e5c2b.80:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.79.llvm.8749718453130272470
	.asciz	"3\000\000\000\000\000\000\000\037\000\000\000\005\000\000"
	.size	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.80, 24

	.type	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.81,@object
	.section	.rodata..Lanon.98102f7f68d42e023e73d44abf9e5c2b.81,"a",@progbits
.Lanon.98102f7f68d42e023e73d44abf9e5c2b.81:
	.ascii	"as many channels as the weight has inputs"
	.size	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.81, 41

	.type	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.82,@object
	.section	.data.rel.ro..Lanon.98102f7f68d42e023e73d44abf9e5c2b.82,"aw",@progbits
	.p2align	3, 0x0
.Lanon.98102f7f68d42e023e73d44abf9e5c2b.82:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.79.llvm.8749718453130272470
	.asciz	"3\000\000\000\000\000\000\000 \000\000\000\005\000\000"
	.size	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.82, 24

	.type	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.83,@object
	.section	.rodata..Lanon.98102f7f68d42e023e73d44abf9e5c2b.83,"a",@progbits
.Lanon.98102f7f68d42e023e73d44abf9e5c2b.83:
	.ascii	"one bias for each output"
	.size	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.83, 24

	.type	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.84,@object
	.section	.data.rel.ro..Lanon.98102f7f68d42e023e73d44abf9e5c2b.84,"aw",@progbits
	.p2align	3, 0x0
.Lanon.98102f7f68d42e023e73d44abf9e5c2b.84:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.79.llvm.8749718453130272470
	.asciz	"3\000\000\000\000\000\000\000(\000\000\000\r\000\000"
	.size	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.84, 24

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.85.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.85.llvm.8749718453130272470,@object
	.section	.data.rel.ro.anon.98102f7f68d42e023e73d44abf9e5c2b.85.llvm.8749718453130272470,"aw",@progbits
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.85.llvm.8749718453130272470
	.p2align	3, 0x0
anon.98102f7f68d42e023e73d44abf9e5c2b.85.llvm.8749718453130272470:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.79.llvm.8749718453130272470
	.asciz	"3\000\000\000\000\000\000\000s\000\000\000\"\000\000"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.85.llvm.8749718453130272470, 24

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.86.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.86.llvm.8749718453130272470,@object
	.section	.data.rel.ro.anon.98102f7f68d42e023e73d44abf9e5c2b.86.llvm.8749718453130272470,"aw",@progbits
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.86.llvm.8749718453130272470
	.p2align	3, 0x0
anon.98102f7f68d42e023e73d44abf9e5c2b.86.llvm.8749718453130272470:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.79.llvm.8749718453130272470
	.asciz	"3\000\000\000\000\000\000\000t\000\000\000\031\000\000"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.86.llvm.8749718453130272470, 24

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.87.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.87.llvm.8749718453130272470,@object
	.section	.rodata.anon.98102f7f68d42e023e73d44abf9e5c2b.87.llvm.8749718453130272470,"a",@progbits
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.87.llvm.8749718453130272470
anon.98102f7f68d42e023e73d44abf9e5c2b.87.llvm.8749718453130272470:
	.ascii	"assertion failed: handle_count >= 1"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.87.llvm.8749718453130272470, 35

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.88.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.88.llvm.8749718453130272470,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.88.llvm.8749718453130272470
anon.98102f7f68d42e023e73d44abf9e5c2b.88.llvm.8749718453130272470:
	.asciz	"/root/.cargo/registry/src/index.crates.io-1949cf8c6b5b557f/crossbeam-epoch-0.9.21/src/internal.rs"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.88.llvm.8749718453130272470, 98

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.89.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.89.llvm.8749718453130272470,@object
	.section	.data.rel.ro.anon.98102f7f68d42e023e73d44abf9e5c2b.89.llvm.8749718453130272470,"aw",@progbits
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.89.llvm.8749718453130272470
	.p2align	3, 0x0
anon.98102f7f68d42e023e73d44abf9e5c2b.89.llvm.8749718453130272470:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.88.llvm.8749718453130272470
	.asciz	"a\000\000\000\000\000\000\000\377\001\000\000\t\000\000"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.89.llvm.8749718453130272470, 24

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.90.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.90.llvm.8749718453130272470,@object
	.section	.rodata.anon.98102f7f68d42e023e73d44abf9e5c2b.90.llvm.8749718453130272470,"a",@progbits
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.90.llvm.8749718453130272470
anon.98102f7f68d42e023e73d44abf9e5c2b.90.llvm.8749718453130272470:
	.ascii	"internal error: entered unreachable code"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.90.llvm.8749718453130272470, 40

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.91.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.91.llvm.8749718453130272470,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.91.llvm.8749718453130272470
anon.98102f7f68d42e023e73d44abf9e5c2b.91.llvm.8749718453130272470:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/std/src/sys/thread_local/native/lazy.rs"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.91.llvm.8749718453130272470, 96

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.92.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.92.llvm.8749718453130272470,@object
	.section	.data.rel.ro.anon.98102f7f68d42e023e73d44abf9e5c2b.92.llvm.8749718453130272470,"aw",@progbits
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.92.llvm.8749718453130272470
	.p2align	3, 0x0
anon.98102f7f68d42e023e73d44abf9e5c2b.92.llvm.8749718453130272470:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.91.llvm.8749718453130272470
	.asciz	"_\000\000\000\000\000\000\000b\000\000\000$\000\000"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.92.llvm.8749718453130272470, 24

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.93.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.93.llvm.8749718453130272470,@object
	.section	.rodata.anon.98102f7f68d42e023e73d44abf9e5c2b.93.llvm.8749718453130272470,"a",@progbits
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.93.llvm.8749718453130272470
anon.98102f7f68d42e023e73d44abf9e5c2b.93.llvm.8749718453130272470:
	.ascii	"assertion failed: step != 0"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.93.llvm.8749718453130272470, 27

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.94.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.94.llvm.8749718453130272470,@object
	.section	.data.rel.ro.anon.98102f7f68d42e023e73d44abf9e5c2b.94.llvm.8749718453130272470,"aw",@progbits
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.94.llvm.8749718453130272470
	.p2align	3, 0x0
anon.98102f7f68d42e023e73d44abf9e5c2b.94.llvm.8749718453130272470:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.1.llvm.8749718453130272470
	.asciz	"Y\000\000\000\000\000\000\000#\000\000\000\t\000\000"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.94.llvm.8749718453130272470, 24

	.type	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.95,@object
	.section	.data.rel.ro..Lanon.98102f7f68d42e023e73d44abf9e5c2b.95,"aw",@progbits
	.p2align	3, 0x0
.Lanon.98102f7f68d42e023e73d44abf9e5c2b.95:
	.quad	_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E.llvm.8749718453130272470
	.asciz	"\030\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h4f0baaaafacdb3dcE
	.size	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.95, 32

	.type	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.96,@object
	.section	.data.rel.ro..Lanon.98102f7f68d42e023e73d44abf9e5c2b.96,"aw",@progbits
	.p2align	3, 0x0
.Lanon.98102f7f68d42e023e73d44abf9e5c2b.96:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hb715f9d7ee0267ddE
	.size	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.96, 32

	.type	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.97,@object
	.section	.rodata.cst4,"aM",@progbits,4
.Lanon.98102f7f68d42e023e73d44abf9e5c2b.97:
	.ascii	"Head"
	.size	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.97, 4

	.type	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.98,@object
	.section	.rodata..Lanon.98102f7f68d42e023e73d44abf9e5c2b.98,"a",@progbits
.Lanon.98102f7f68d42e023e73d44abf9e5c2b.98:
	.ascii	"correlations"
	.size	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.98, 12

	.type	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.99,@object
	.section	.rodata..Lanon.98102f7f68d42e023e73d44abf9e5c2b.99,"a",@progbits
.Lanon.98102f7f68d42e023e73d44abf9e5c2b.99:
	.ascii	"weights"
	.size	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.99, 7

	.type	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.100,@object
	.section	.rodata..Lanon.98102f7f68d42e023e73d44abf9e5c2b.100,"a",@progbits
.Lanon.98102f7f68d42e023e73d44abf9e5c2b.100:
	.ascii	"queries"
	.size	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.100, 7

	.type	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.101,@object
	.section	.rodata.cst4,"aM",@progbits,4
.Lanon.98102f7f68d42e023e73d44abf9e5c2b.101:
	.ascii	"keys"
	.size	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.101, 4

	.type	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.102,@object
	.section	.rodata..Lanon.98102f7f68d42e023e73d44abf9e5c2b.102,"a",@progbits
.Lanon.98102f7f68d42e023e73d44abf9e5c2b.102:
	.ascii	"Shuffle"
	.size	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.102, 7

	.type	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.103,@object
	.section	.rodata..Lanon.98102f7f68d42e023e73d44abf9e5c2b.103,"a",@progbits
.Lanon.98102f7f68d42e023e73d44abf9e5c2b.103:
	.ascii	"Unshuffle"
	.size	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.103, 9

	.type	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.104,@object
	.section	.rodata..Lanon.98102f7f68d42e023e73d44abf9e5c2b.104,"a",@progbits
.Lanon.98102f7f68d42e023e73d44abf9e5c2b.104:
	.ascii	"Pointwise"
	.size	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.104, 9

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.105.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.105.llvm.8749718453130272470,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.105.llvm.8749718453130272470
anon.98102f7f68d42e023e73d44abf9e5c2b.105.llvm.8749718453130272470:
	.asciz	"/root/.cargo/registry/src/index.crates.io-1949cf8c6b5b557f/crossbeam-epoch-0.9.21/src/collector.rs"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.105.llvm.8749718453130272470, 99

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.106.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.106.llvm.8749718453130272470,@object
	.section	.data.rel.ro.anon.98102f7f68d42e023e73d44abf9e5c2b.106.llvm.8749718453130272470,"aw",@progbits
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.106.llvm.8749718453130272470
	.p2align	3, 0x0
anon.98102f7f68d42e023e73d44abf9e5c2b.106.llvm.8749718453130272470:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.105.llvm.8749718453130272470
	.asciz	"b\000\000\000\000\000\000\000e\000\000\000#\000\000"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.106.llvm.8749718453130272470, 24

	.type	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.110,@object
	.section	.rodata..Lanon.98102f7f68d42e023e73d44abf9e5c2b.110,"a",@progbits
.Lanon.98102f7f68d42e023e73d44abf9e5c2b.110:
	.ascii	"MeanAbsoluteDifference"
	.size	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.110, 22

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.111.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.111.llvm.8749718453130272470,@object
	.section	.rodata.anon.98102f7f68d42e023e73d44abf9e5c2b.111.llvm.8749718453130272470,"a",@progbits
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.111.llvm.8749718453130272470
anon.98102f7f68d42e023e73d44abf9e5c2b.111.llvm.8749718453130272470:
	.ascii	"groups must be non-zero"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.111.llvm.8749718453130272470, 23

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.112.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.112.llvm.8749718453130272470,@object
	.section	.rodata.anon.98102f7f68d42e023e73d44abf9e5c2b.112.llvm.8749718453130272470,"a",@progbits
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.112.llvm.8749718453130272470
anon.98102f7f68d42e023e73d44abf9e5c2b.112.llvm.8749718453130272470:
	.ascii	"dilation must be non-zero"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.112.llvm.8749718453130272470, 25

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.113.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.113.llvm.8749718453130272470,@object
	.section	.rodata.anon.98102f7f68d42e023e73d44abf9e5c2b.113.llvm.8749718453130272470,"a",@progbits
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.113.llvm.8749718453130272470
anon.98102f7f68d42e023e73d44abf9e5c2b.113.llvm.8749718453130272470:
	.ascii	"stride must be non-zero"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.113.llvm.8749718453130272470, 23

	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.114.llvm.8749718453130272470
	.type	anon.98102f7f68d42e023e73d44abf9e5c2b.114.llvm.8749718453130272470,@object
	.section	.data.rel.ro.anon.98102f7f68d42e023e73d44abf9e5c2b.114.llvm.8749718453130272470,"aw",@progbits
	.globl	anon.98102f7f68d42e023e73d44abf9e5c2b.114.llvm.8749718453130272470
	.p2align	3, 0x0
anon.98102f7f68d42e023e73d44abf9e5c2b.114.llvm.8749718453130272470:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.5.llvm.8749718453130272470
	.asciz	"N\000\000\000\000\000\000\000\361\005\000\000\"\000\000"
	.size	anon.98102f7f68d42e023e73d44abf9e5c2b.114.llvm.8749718453130272470, 24

	.type	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.115,@object
	.section	.data.rel.ro..Lanon.98102f7f68d42e023e73d44abf9e5c2b.115,"aw",@progbits
	.p2align	3, 0x0
.Lanon.98102f7f68d42e023e73d44abf9e5c2b.115:
	.quad	anon.98102f7f68d42e023e73d44abf9e5c2b.17.llvm.8749718453130272470
	.asciz	"5\000\000\000\000\000\000\000X\000\000\000\r\000\000"
	.size	.Lanon.98102f7f68d42e023e73d44abf9e5c2b.115, 24

	.hidden	anon.6f17a6ec921799906ebc1675c09a9f24.83.llvm.4969789374703972864
	.hidden	anon.3c343817f2a84c03ebbbdd677e122254.6.llvm.17533460438818409478
	.hidden	anon.f5dda81ea543803083f286c0e97d2623.2.llvm.6122311861638806696
	.hidden	anon.f5dda81ea543803083f286c0e97d2623.78.llvm.6122311861638806696
	.hidden	anon.a61a49ba1689e702c2a86003a4836971.23.llvm.13867215145974308402
	.hidden	anon.a61a49ba1689e702c2a86003a4836971.86.llvm.13867215145974308402
	.hidden	anon.a61a49ba1689e702c2a86003a4836971.90.llvm.13867215145974308402
	.hidden	anon.a61a49ba1689e702c2a86003a4836971.91.llvm.13867215145974308402
	.hidden	anon.a61a49ba1689e702c2a86003a4836971.110.llvm.13867215145974308402
	.hidden	anon.a61a49ba1689e702c2a86003a4836971.111.llvm.13867215145974308402
	.hidden	anon.a61a49ba1689e702c2a86003a4836971.112.llvm.13867215145974308402
	.hidden	anon.a61a49ba1689e702c2a86003a4836971.130.llvm.13867215145974308402
	.hidden	anon.87199690de5c8f65a22de84a273d65b6.77.llvm.7861498002582786512
	.hidden	anon.87199690de5c8f65a22de84a273d65b6.79.llvm.7861498002582786512
	.hidden	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512
	.hidden	anon.87199690de5c8f65a22de84a273d65b6.106.llvm.7861498002582786512
	.hidden	anon.87199690de5c8f65a22de84a273d65b6.107.llvm.7861498002582786512
	.hidden	anon.87199690de5c8f65a22de84a273d65b6.136.llvm.7861498002582786512
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$8try_fold17hc48710a2bd51a4d8E
	.hidden	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$6narrow17h8c3eb55244d21b93E
	.hidden	_ZN12nepenthe_ops5fused15autodiff_tensor17h128d55f18df097b8E
	.hidden	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E
	.hidden	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h7095d4b84ee1e94bE
	.hidden	_ZN12nepenthe_ops7product8multiply17hcbfa45717887aac1E
	.hidden	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$9from_data17h61fdbe5de366b30aE
	.hidden	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$6matmul17h4362d3ebb053cb59E
	.hidden	_ZN12nepenthe_ops5fused5apply17hb5c71346d42c5935E
	.hidden	_ZN12nepenthe_ops5fused5apply17h90dccf9b588485f3E
	.hidden	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7permute17hc75a03d7ad19a6d3E
	.hidden	_ZN12nepenthe_ops5fused5apply17hffa1f5eea05630dcE
	.hidden	_ZN12nepenthe_ops5fused5apply17h3fa938796bb6635cE
	.hidden	_ZN12nepenthe_ops5fused5apply17h853b9f5ee5662fb1E
	.hidden	_ZN12nepenthe_ops7product8multiply17h6a0626fca4ba3541E
	.hidden	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$6matmul17h85c21c0fe5d1b624E
	.hidden	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3add17hdf9feb56e5899b60E
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17hab49788400d64b7eE
	.hidden	_ZN4core3ops8function5impls71_$LT$impl$u20$core..ops..function..FnMut$LT$A$GT$$u20$for$u20$$RF$F$GT$8call_mut17h5013d6c4eb73ef76E
	.hidden	_ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h4f0baaaafacdb3dcE
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hb715f9d7ee0267ddE
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h297fdc357fca78e4E
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h311424cc7d22fc15E
	.hidden	_ZN103_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hca5cac02e84747adE
	.hidden	_ZN86_$LT$alloc..vec..into_iter..IntoIter$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8291f8a991d5b979E
	.hidden	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h709e43135f674828E
	.hidden	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hc916dac0113512e6E
	.hidden	_ZN5rayon4iter8plumbing6bridge17h753bd8b38264ec64E
	.hidden	_ZN12nepenthe_ops5fused5Batch4dims17h4f6978a2c8c926b8E
	.hidden	_ZN12nepenthe_ops5fused5Batch5entry17h35e3dad9993bd6ecE
	.hidden	_ZN12nepenthe_ops5fused5Batch5plane17he41549102be5e199E
	.hidden	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h626b055e1d563810E
	.hidden	_ZN8burn_std4data6tensor4base10TensorData3new17h407e4ccd444ea2f0E
	.hidden	_ZN117_$LT$rayon..iter..plumbing..bridge..Callback$LT$C$GT$$u20$as$u20$rayon..iter..plumbing..ProducerCallback$LT$I$GT$$GT$8callback17hfbcd6c5f3532809aE
	.hidden	_ZN117_$LT$rayon..iter..plumbing..bridge..Callback$LT$C$GT$$u20$as$u20$rayon..iter..plumbing..ProducerCallback$LT$I$GT$$GT$8callback17h40c11cd3d937e219E
	.hidden	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
	.hidden	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17he3f6f6a769d25ccfE
	.hidden	_ZN5rayon4iter6extend91_$LT$impl$u20$rayon..iter..ParallelExtend$LT$T$GT$$u20$for$u20$alloc..vec..Vec$LT$T$GT$$GT$10par_extend17h552feaba89643544E
	.hidden	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hd33bd1a0c33bc8b4E
	.hidden	_ZN12nepenthe_ops4tile6window17h03a33f0dd54eacd3E
	.hidden	_ZN3std2io5Write9write_fmt17h9ad895cddbdad51cE
	.hidden	_ZN12nepenthe_ops7product11over_pixels10PixelMajor3new17h5f07972146fb9c60E
	.hidden	_ZN12nepenthe_ops7product11over_pixels24add_products_over_pixels17h777512fea61630aaE
	.hidden	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h253c4e711b513590E
	.hidden	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h35b8e2c018d79d7dE
	.hidden	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17h0975e1a1de99d375E
	.hidden	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17h2c17852ef07f426bE
	.hidden	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17h6e11f29954b5245aE
	.hidden	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17h97a040ab6843ed96E
	.hidden	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17haa7f9693cad41e29E
	.hidden	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17hb6f9ae9a1616a63fE
	.hidden	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$9unsqueeze17h0d0142716e948c5bE
	.hidden	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3sub17h21d59149c8276adcE
	.hidden	_ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E.llvm.7861498002582786512
	.hidden	_ZN68_$LT$burn_tensor..bridge..kind..Kind$u20$as$u20$core..fmt..Debug$GT$3fmt17h13d79c043c8e406bE.llvm.7861498002582786512
	.hidden	_ZN67_$LT$burn_std..tensor..dtype..DType$u20$as$u20$core..fmt..Debug$GT$3fmt17h0ae904234a1eff2aE.llvm.7861498002582786512
	.hidden	_ZN3std4sync9once_lock17OnceLock$LT$T$GT$10initialize17he6202385d4552f34E.llvm.7861498002582786512
	.hidden	_ZN96_$LT$burn_tensor..tensor..api..base..Tensor$LT$_$GT$$u20$as$u20$nepenthe_ops..fused..Fusible$GT$10is_fusible17h7bb1ed99e8fe253dE
	.hidden	_ZN96_$LT$burn_tensor..tensor..api..base..Tensor$LT$_$GT$$u20$as$u20$nepenthe_ops..fused..Fusible$GT$10is_fusible17hf30ded9d849bf561E
	.hidden	_ZN9burn_flex6tensor10FlexTensor11storage_mut17hae742fa694e1bbcbE
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h03dfcaed76ba52b5E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h03dfcaed76ba52b5E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h03dfcaed76ba52b5E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h03dfcaed76ba52b5E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h01d940830c21b6b1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h191174b316de9094E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h191174b316de9094E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h191174b316de9094E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h191174b316de9094E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h01d940830c21b6b1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h1c1cbe442469604eE
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h1c1cbe442469604eE,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h1c1cbe442469604eE
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h1c1cbe442469604eE = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h01d940830c21b6b1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h277ded0ed61a5e2fE
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h277ded0ed61a5e2fE,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h277ded0ed61a5e2fE
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h277ded0ed61a5e2fE = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h01d940830c21b6b1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h2c66748bb2ccdbfaE
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h2c66748bb2ccdbfaE,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h2c66748bb2ccdbfaE
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h2c66748bb2ccdbfaE = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h01d940830c21b6b1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h3d3ba29f70b5e0ddE
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h3d3ba29f70b5e0ddE,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h3d3ba29f70b5e0ddE
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h3d3ba29f70b5e0ddE = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h01d940830c21b6b1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h3fd14cddaf8ede03E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h3fd14cddaf8ede03E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h3fd14cddaf8ede03E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h3fd14cddaf8ede03E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h01d940830c21b6b1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h40302d098802f866E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h40302d098802f866E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h40302d098802f866E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h40302d098802f866E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h01d940830c21b6b1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h49bc323847f4d13aE
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h49bc323847f4d13aE,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h49bc323847f4d13aE
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h49bc323847f4d13aE = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h01d940830c21b6b1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h50c689e21d352b43E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h50c689e21d352b43E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h50c689e21d352b43E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h50c689e21d352b43E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h01d940830c21b6b1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h57551bbd370988b0E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h57551bbd370988b0E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h57551bbd370988b0E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h57551bbd370988b0E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h01d940830c21b6b1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h58b90df28e736f51E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h58b90df28e736f51E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h58b90df28e736f51E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h58b90df28e736f51E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h01d940830c21b6b1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h6318bb4e2019ab3dE
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h6318bb4e2019ab3dE,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h6318bb4e2019ab3dE
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h6318bb4e2019ab3dE = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h01d940830c21b6b1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h6ebb2c33e453297bE
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h6ebb2c33e453297bE,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h6ebb2c33e453297bE
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h6ebb2c33e453297bE = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h01d940830c21b6b1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h712601704ad3a81bE
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h712601704ad3a81bE,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h712601704ad3a81bE
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h712601704ad3a81bE = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h01d940830c21b6b1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h77bcd4f657a2daf5E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h77bcd4f657a2daf5E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h77bcd4f657a2daf5E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h77bcd4f657a2daf5E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h01d940830c21b6b1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h7baf57c574634049E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h7baf57c574634049E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h7baf57c574634049E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h7baf57c574634049E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h01d940830c21b6b1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h85e68114f094258fE
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h85e68114f094258fE,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h85e68114f094258fE
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h85e68114f094258fE = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h01d940830c21b6b1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h8f224fb0def2f289E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h8f224fb0def2f289E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h8f224fb0def2f289E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h8f224fb0def2f289E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h01d940830c21b6b1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h8f5b24d00b5f2979E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h8f5b24d00b5f2979E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h8f5b24d00b5f2979E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h8f5b24d00b5f2979E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h01d940830c21b6b1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h92839b232f760723E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h92839b232f760723E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h92839b232f760723E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h92839b232f760723E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h01d940830c21b6b1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17ha0bc18bc18cbbc0fE
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17ha0bc18bc18cbbc0fE,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17ha0bc18bc18cbbc0fE
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17ha0bc18bc18cbbc0fE = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h01d940830c21b6b1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17haaf157eaf2f6ffd8E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17haaf157eaf2f6ffd8E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17haaf157eaf2f6ffd8E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17haaf157eaf2f6ffd8E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h01d940830c21b6b1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hacd770f6f724df2bE
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hacd770f6f724df2bE,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hacd770f6f724df2bE
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hacd770f6f724df2bE = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h01d940830c21b6b1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hacf6244897d06ea2E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hacf6244897d06ea2E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hacf6244897d06ea2E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hacf6244897d06ea2E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h01d940830c21b6b1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hb3e89cdee70c0604E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hb3e89cdee70c0604E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hb3e89cdee70c0604E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hb3e89cdee70c0604E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h01d940830c21b6b1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hb8c549f89046e0f1E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hb8c549f89046e0f1E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hb8c549f89046e0f1E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hb8c549f89046e0f1E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h01d940830c21b6b1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hba6a28ed0f8b7102E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hba6a28ed0f8b7102E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hba6a28ed0f8b7102E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hba6a28ed0f8b7102E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h01d940830c21b6b1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hba8734c137191239E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hba8734c137191239E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hba8734c137191239E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hba8734c137191239E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h01d940830c21b6b1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hbb7d2ec63f3fff8cE
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hbb7d2ec63f3fff8cE,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hbb7d2ec63f3fff8cE
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hbb7d2ec63f3fff8cE = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h01d940830c21b6b1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hc58151314346710bE
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hc58151314346710bE,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hc58151314346710bE
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hc58151314346710bE = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h01d940830c21b6b1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hcc1947d8178c0c6eE
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hcc1947d8178c0c6eE,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hcc1947d8178c0c6eE
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hcc1947d8178c0c6eE = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h01d940830c21b6b1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hd133b37f50926cd1E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hd133b37f50926cd1E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hd133b37f50926cd1E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hd133b37f50926cd1E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h01d940830c21b6b1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hd3461c4798529084E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hd3461c4798529084E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hd3461c4798529084E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hd3461c4798529084E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h01d940830c21b6b1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hdbe9e3392a09efe5E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hdbe9e3392a09efe5E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hdbe9e3392a09efe5E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hdbe9e3392a09efe5E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h01d940830c21b6b1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17he25e26ee58d5d3c1E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17he25e26ee58d5d3c1E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17he25e26ee58d5d3c1E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17he25e26ee58d5d3c1E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h01d940830c21b6b1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17he9e06735d865ad21E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17he9e06735d865ad21E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17he9e06735d865ad21E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17he9e06735d865ad21E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h01d940830c21b6b1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hf2cecfa103352397E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hf2cecfa103352397E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hf2cecfa103352397E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hf2cecfa103352397E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h01d940830c21b6b1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h6526a93f85fc2ca8E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h6526a93f85fc2ca8E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h6526a93f85fc2ca8E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h6526a93f85fc2ca8E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h1c927f7b50c07b31E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h1f3d9ec58b08c209E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h1f3d9ec58b08c209E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h1f3d9ec58b08c209E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h1f3d9ec58b08c209E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h171cfb6ab626ed75E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h25671a18b6266b01E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h25671a18b6266b01E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h25671a18b6266b01E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h25671a18b6266b01E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h171cfb6ab626ed75E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h30eb780f2285cc81E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h30eb780f2285cc81E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h30eb780f2285cc81E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h30eb780f2285cc81E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h171cfb6ab626ed75E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h3ca1929048a21a37E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h3ca1929048a21a37E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h3ca1929048a21a37E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h3ca1929048a21a37E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h171cfb6ab626ed75E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h3e0f9f5df4756bd4E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h3e0f9f5df4756bd4E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h3e0f9f5df4756bd4E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h3e0f9f5df4756bd4E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h171cfb6ab626ed75E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h4176db2f3f0a8b97E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h4176db2f3f0a8b97E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h4176db2f3f0a8b97E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h4176db2f3f0a8b97E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h171cfb6ab626ed75E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h4dc241c86dda2d3aE
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h4dc241c86dda2d3aE,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h4dc241c86dda2d3aE
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h4dc241c86dda2d3aE = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h171cfb6ab626ed75E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h4dfc8829fa77f8ccE
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h4dfc8829fa77f8ccE,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h4dfc8829fa77f8ccE
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h4dfc8829fa77f8ccE = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h171cfb6ab626ed75E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h72b875fc1cfc5c70E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h72b875fc1cfc5c70E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h72b875fc1cfc5c70E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h72b875fc1cfc5c70E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h171cfb6ab626ed75E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h73de2bdca878be30E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h73de2bdca878be30E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h73de2bdca878be30E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h73de2bdca878be30E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h171cfb6ab626ed75E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h764527c5f97d8509E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h764527c5f97d8509E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h764527c5f97d8509E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h764527c5f97d8509E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h171cfb6ab626ed75E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h7946ed6e3e41046aE
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h7946ed6e3e41046aE,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h7946ed6e3e41046aE
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h7946ed6e3e41046aE = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h171cfb6ab626ed75E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h7cf82b67dfc60440E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h7cf82b67dfc60440E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h7cf82b67dfc60440E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h7cf82b67dfc60440E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h171cfb6ab626ed75E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h7d4a435df95c329aE
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h7d4a435df95c329aE,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h7d4a435df95c329aE
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h7d4a435df95c329aE = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h171cfb6ab626ed75E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h8808f480ea599cf9E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h8808f480ea599cf9E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h8808f480ea599cf9E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h8808f480ea599cf9E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h171cfb6ab626ed75E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h998815d238966a74E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h998815d238966a74E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h998815d238966a74E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h998815d238966a74E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h171cfb6ab626ed75E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h9bc9cc980f3ce77bE
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h9bc9cc980f3ce77bE,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h9bc9cc980f3ce77bE
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h9bc9cc980f3ce77bE = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h171cfb6ab626ed75E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hc8f6214578637007E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hc8f6214578637007E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hc8f6214578637007E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hc8f6214578637007E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h171cfb6ab626ed75E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hc9642425999dadfdE
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hc9642425999dadfdE,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hc9642425999dadfdE
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hc9642425999dadfdE = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h171cfb6ab626ed75E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hd31d583f754652e8E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hd31d583f754652e8E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hd31d583f754652e8E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hd31d583f754652e8E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h171cfb6ab626ed75E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hd3e53b273dec9ecdE
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hd3e53b273dec9ecdE,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hd3e53b273dec9ecdE
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hd3e53b273dec9ecdE = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h171cfb6ab626ed75E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hd4d4abd50dd24bedE
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hd4d4abd50dd24bedE,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hd4d4abd50dd24bedE
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hd4d4abd50dd24bedE = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h171cfb6ab626ed75E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hdb1dd44952c1fcdaE
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hdb1dd44952c1fcdaE,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hdb1dd44952c1fcdaE
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hdb1dd44952c1fcdaE = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h171cfb6ab626ed75E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17he4eba34991a12971E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17he4eba34991a12971E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17he4eba34991a12971E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17he4eba34991a12971E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h171cfb6ab626ed75E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hebb8e0f2628a5c04E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hebb8e0f2628a5c04E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hebb8e0f2628a5c04E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hebb8e0f2628a5c04E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h171cfb6ab626ed75E
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h325b401c2474a637E
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h325b401c2474a637E,@function
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h325b401c2474a637E
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h325b401c2474a637E = _ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h15f968ab3a7e477dE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h52f1182d36388423E
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h52f1182d36388423E,@function
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h52f1182d36388423E
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h52f1182d36388423E = _ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h15f968ab3a7e477dE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h53a6fd5cdc73edcdE
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h53a6fd5cdc73edcdE,@function
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h53a6fd5cdc73edcdE
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h53a6fd5cdc73edcdE = _ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h15f968ab3a7e477dE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h54f69bb74703bee9E
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h54f69bb74703bee9E,@function
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h54f69bb74703bee9E
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h54f69bb74703bee9E = _ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h15f968ab3a7e477dE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h89d175da71609de8E
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h89d175da71609de8E,@function
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h89d175da71609de8E
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h89d175da71609de8E = _ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h15f968ab3a7e477dE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h90e00ca82f9cfabfE
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h90e00ca82f9cfabfE,@function
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h90e00ca82f9cfabfE
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h90e00ca82f9cfabfE = _ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h15f968ab3a7e477dE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h96bf368c88dfb235E
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h96bf368c88dfb235E,@function
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h96bf368c88dfb235E
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h96bf368c88dfb235E = _ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h15f968ab3a7e477dE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17ha50b84d33f30c8feE
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17ha50b84d33f30c8feE,@function
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17ha50b84d33f30c8feE
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17ha50b84d33f30c8feE = _ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h15f968ab3a7e477dE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb9a90fb0596c79fbE
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb9a90fb0596c79fbE,@function
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb9a90fb0596c79fbE
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb9a90fb0596c79fbE = _ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h15f968ab3a7e477dE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hbd39adff4a405e70E
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hbd39adff4a405e70E,@function
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hbd39adff4a405e70E
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hbd39adff4a405e70E = _ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h15f968ab3a7e477dE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hccdf25c9287f281dE
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hccdf25c9287f281dE,@function
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hccdf25c9287f281dE
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hccdf25c9287f281dE = _ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h15f968ab3a7e477dE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd89ee9ece3adbf32E
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd89ee9ece3adbf32E,@function
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd89ee9ece3adbf32E
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd89ee9ece3adbf32E = _ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h15f968ab3a7e477dE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he52016d0d74b3e62E
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he52016d0d74b3e62E,@function
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he52016d0d74b3e62E
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he52016d0d74b3e62E = _ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h15f968ab3a7e477dE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hef7c31735a15e5f2E
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hef7c31735a15e5f2E,@function
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hef7c31735a15e5f2E
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hef7c31735a15e5f2E = _ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h15f968ab3a7e477dE
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h1a3c9f146246aae9E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h1a3c9f146246aae9E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h1a3c9f146246aae9E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h1a3c9f146246aae9E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h177b69f7cb91ce43E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h1cb703a7fe6f6909E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h1cb703a7fe6f6909E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h1cb703a7fe6f6909E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h1cb703a7fe6f6909E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h177b69f7cb91ce43E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h1e5a068dd61da676E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h1e5a068dd61da676E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h1e5a068dd61da676E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h1e5a068dd61da676E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h177b69f7cb91ce43E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h21caba25743a9b9dE
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h21caba25743a9b9dE,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h21caba25743a9b9dE
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h21caba25743a9b9dE = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h177b69f7cb91ce43E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h3a6bd5806e3550ccE
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h3a6bd5806e3550ccE,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h3a6bd5806e3550ccE
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h3a6bd5806e3550ccE = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h177b69f7cb91ce43E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h73dc004a2b9292d7E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h73dc004a2b9292d7E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h73dc004a2b9292d7E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h73dc004a2b9292d7E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h177b69f7cb91ce43E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h93413686efe96f74E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h93413686efe96f74E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h93413686efe96f74E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h93413686efe96f74E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h177b69f7cb91ce43E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hce0bf72e17c156cfE
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hce0bf72e17c156cfE,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hce0bf72e17c156cfE
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hce0bf72e17c156cfE = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h177b69f7cb91ce43E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hd30012a04ed90537E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hd30012a04ed90537E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hd30012a04ed90537E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hd30012a04ed90537E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h177b69f7cb91ce43E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17he04b544932f5cdc5E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17he04b544932f5cdc5E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17he04b544932f5cdc5E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17he04b544932f5cdc5E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h177b69f7cb91ce43E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hf2642e294a78c28fE
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hf2642e294a78c28fE,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hf2642e294a78c28fE
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hf2642e294a78c28fE = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h177b69f7cb91ce43E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hfc0831e38b5eca2cE
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hfc0831e38b5eca2cE,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hfc0831e38b5eca2cE
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hfc0831e38b5eca2cE = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h177b69f7cb91ce43E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hb21d147a6c197066E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hb21d147a6c197066E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hb21d147a6c197066E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hb21d147a6c197066E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h81d968440549e229E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h3511540f703b8ebbE
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h3511540f703b8ebbE,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h3511540f703b8ebbE
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h3511540f703b8ebbE = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h0658580ffe270ae1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h456345434d97ca9fE
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h456345434d97ca9fE,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h456345434d97ca9fE
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h456345434d97ca9fE = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h0658580ffe270ae1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h610a71fd49904d6eE
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h610a71fd49904d6eE,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h610a71fd49904d6eE
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h610a71fd49904d6eE = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h0658580ffe270ae1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h64df06724b168eccE
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h64df06724b168eccE,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h64df06724b168eccE
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h64df06724b168eccE = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h0658580ffe270ae1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h79ed8fb9d4c1adb3E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h79ed8fb9d4c1adb3E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h79ed8fb9d4c1adb3E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h79ed8fb9d4c1adb3E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h0658580ffe270ae1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h849047ade486d2ecE
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h849047ade486d2ecE,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h849047ade486d2ecE
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h849047ade486d2ecE = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h0658580ffe270ae1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h9bf911bc55bfa4aaE
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h9bf911bc55bfa4aaE,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h9bf911bc55bfa4aaE
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h9bf911bc55bfa4aaE = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h0658580ffe270ae1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17ha9539542dcc758f3E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17ha9539542dcc758f3E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17ha9539542dcc758f3E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17ha9539542dcc758f3E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h0658580ffe270ae1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hae15a71a410ff841E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hae15a71a410ff841E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hae15a71a410ff841E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hae15a71a410ff841E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h0658580ffe270ae1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hb387e1e1f2a40a4eE
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hb387e1e1f2a40a4eE,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hb387e1e1f2a40a4eE
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hb387e1e1f2a40a4eE = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h0658580ffe270ae1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hf165a1ee82ae5522E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hf165a1ee82ae5522E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hf165a1ee82ae5522E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hf165a1ee82ae5522E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h0658580ffe270ae1E
	.globl	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hf96bcb0f6e19bc97E
	.type	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hf96bcb0f6e19bc97E,@function
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hf96bcb0f6e19bc97E
_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hf96bcb0f6e19bc97E = _ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h0658580ffe270ae1E
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h245e1c13d03e56c1E
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h245e1c13d03e56c1E,@function
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h245e1c13d03e56c1E
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h245e1c13d03e56c1E = _ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1d95e213b51c6acbE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h35dc38edc689d0f9E
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h35dc38edc689d0f9E,@function
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h35dc38edc689d0f9E
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h35dc38edc689d0f9E = _ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1d95e213b51c6acbE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h37176ef62e42c41bE
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h37176ef62e42c41bE,@function
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h37176ef62e42c41bE
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h37176ef62e42c41bE = _ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1d95e213b51c6acbE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h4eb35aaf87ee8efeE
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h4eb35aaf87ee8efeE,@function
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h4eb35aaf87ee8efeE
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h4eb35aaf87ee8efeE = _ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1d95e213b51c6acbE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h513fbea4804ec2eaE
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h513fbea4804ec2eaE,@function
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h513fbea4804ec2eaE
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h513fbea4804ec2eaE = _ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1d95e213b51c6acbE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h6e262d4d965fa137E
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h6e262d4d965fa137E,@function
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h6e262d4d965fa137E
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h6e262d4d965fa137E = _ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1d95e213b51c6acbE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17ha1f1154fe7f66a2eE
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17ha1f1154fe7f66a2eE,@function
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17ha1f1154fe7f66a2eE
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17ha1f1154fe7f66a2eE = _ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1d95e213b51c6acbE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17ha71ec126c2d12fe7E
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17ha71ec126c2d12fe7E,@function
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17ha71ec126c2d12fe7E
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17ha71ec126c2d12fe7E = _ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1d95e213b51c6acbE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc12b01cce82d2cb0E
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc12b01cce82d2cb0E,@function
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc12b01cce82d2cb0E
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc12b01cce82d2cb0E = _ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1d95e213b51c6acbE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc679d50e27f525e7E
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc679d50e27f525e7E,@function
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc679d50e27f525e7E
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc679d50e27f525e7E = _ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1d95e213b51c6acbE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hca79ad6686546955E
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hca79ad6686546955E,@function
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hca79ad6686546955E
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hca79ad6686546955E = _ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1d95e213b51c6acbE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd1e0feca7cd0bb84E
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd1e0feca7cd0bb84E,@function
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd1e0feca7cd0bb84E
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hd1e0feca7cd0bb84E = _ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1d95e213b51c6acbE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf2461c8170702e58E
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf2461c8170702e58E,@function
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf2461c8170702e58E
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hf2461c8170702e58E = _ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1d95e213b51c6acbE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfedfca1412c2c626E
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfedfca1412c2c626E,@function
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfedfca1412c2c626E
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfedfca1412c2c626E = _ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1d95e213b51c6acbE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h537be42f837e31caE
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h537be42f837e31caE,@function
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h537be42f837e31caE
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h537be42f837e31caE = _ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0af2a505b2b0b10dE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h76c5b9eb5e5be032E
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h76c5b9eb5e5be032E,@function
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h76c5b9eb5e5be032E
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h76c5b9eb5e5be032E = _ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0af2a505b2b0b10dE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h8aeea838b361faa9E
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h8aeea838b361faa9E,@function
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h8aeea838b361faa9E
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h8aeea838b361faa9E = _ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0af2a505b2b0b10dE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h8f71a6f9bd741523E
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h8f71a6f9bd741523E,@function
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h8f71a6f9bd741523E
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h8f71a6f9bd741523E = _ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0af2a505b2b0b10dE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9b8b6d41af204275E
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9b8b6d41af204275E,@function
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9b8b6d41af204275E
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h9b8b6d41af204275E = _ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0af2a505b2b0b10dE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17ha452c61a1cdf454dE
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17ha452c61a1cdf454dE,@function
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17ha452c61a1cdf454dE
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17ha452c61a1cdf454dE = _ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0af2a505b2b0b10dE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haad2d4a0072c802fE
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haad2d4a0072c802fE,@function
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haad2d4a0072c802fE
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17haad2d4a0072c802fE = _ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0af2a505b2b0b10dE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb2d070de6ab21314E
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb2d070de6ab21314E,@function
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb2d070de6ab21314E
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hb2d070de6ab21314E = _ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0af2a505b2b0b10dE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc5807fa6c4ceb5ecE
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc5807fa6c4ceb5ecE,@function
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc5807fa6c4ceb5ecE
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hc5807fa6c4ceb5ecE = _ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0af2a505b2b0b10dE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcabb4fc899f57722E
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcabb4fc899f57722E,@function
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcabb4fc899f57722E
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hcabb4fc899f57722E = _ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0af2a505b2b0b10dE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he409c30545bf5c05E
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he409c30545bf5c05E,@function
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he409c30545bf5c05E
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he409c30545bf5c05E = _ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0af2a505b2b0b10dE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he854d69ad81d0975E
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he854d69ad81d0975E,@function
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he854d69ad81d0975E
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17he854d69ad81d0975E = _ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0af2a505b2b0b10dE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfdee06f8d57f9332E
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfdee06f8d57f9332E,@function
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfdee06f8d57f9332E
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfdee06f8d57f9332E = _ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0af2a505b2b0b10dE
	.globl	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfeb2cd16bac52951E
	.type	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfeb2cd16bac52951E,@function
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfeb2cd16bac52951E
_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17hfeb2cd16bac52951E = _ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h0af2a505b2b0b10dE
	.hidden	DW.ref.rust_eh_personality
	.weak	DW.ref.rust_eh_personality
	.section	.data.DW.ref.rust_eh_personality,"awG",@progbits,DW.ref.rust_eh_personality,comdat
	.p2align	3, 0x0
	.type	DW.ref.rust_eh_personality,@object
	.size	DW.ref.rust_eh_personality, 8
DW.ref.rust_eh_personality:
	.quad	rust_eh_personality
	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
